//! The documents of the repository as tests read them: fenced blocks, with what a comment above says of each.

#![allow(dead_code, reason = "each test file uses its own part of it")]

/// One fenced block of a document.
#[derive(Debug)]
pub struct Block {
    /// What stands in an HTML comment right above: `file: bakery.toml`, `exit: 1`; else empty.
    pub mark: String,
    /// What kind it is: `sh`, `console`, `toml`.
    pub kind: String,
    /// Everything between the fences.
    pub text: String,
    /// The line of its first fence, from 1.
    pub line: usize,
}

impl Block {
    /// The rest of the mark if it begins so.
    pub fn marked(&self, beginning: &str) -> Option<&str> {
        self.mark.strip_prefix(beginning)
    }
}

/// The text of a document, by its path in the repository.
pub fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every fenced block of a document, in order.
pub fn blocks(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut mark = String::new();
    let mut lines = document.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let inside = lines.by_ref().map(|(_, line)| line).take_while(|line| !line.starts_with("```"));
            let text: String = inside.flat_map(|line| [line, "\n"]).collect();
            let mark = std::mem::take(&mut mark);
            blocks.push(Block { mark, kind: kind.trim().to_owned(), text, line: at + 1 });
        } else {
            let comment = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->"));
            comment.unwrap_or_default().clone_into(&mut mark);
        }
    }
    blocks
}

/// Where the links and pictures of a document lead, except to other sites and within the page.
pub fn links(document: &str) -> Vec<&str> {
    let targets = document.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    targets
        .map(|(target, _)| target)
        .filter(|target| !target.contains("://") && !target.starts_with('#'))
        .collect()
}
