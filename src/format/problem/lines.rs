//! Where the lines of a file begin, found once, so that many problems do not each count them again.

/// The beginning of every line, as byte offsets.
#[derive(Debug, Clone)]
pub(crate) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(place, _)| place + 1);
        Self { starts: std::iter::once(0).chain(after).collect() }
    }

    /// The line of a byte, from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// Where the line of a byte begins.
    pub(crate) fn start(&self, offset: usize) -> usize {
        self.starts.get(self.line(offset).saturating_sub(1)).copied().unwrap_or_default()
    }
}
