//! A terminal's screen as one SVG file that needs nothing else: colours as on a dark terminal, text as text.

use std::collections::BTreeSet;
use std::fmt::Write;

use vt100::{Cell, Color, Screen};

/// A cell in pixels; text is stretched to it, whatever font there is.
const CELL: (f64, f64) = (8.4, 18.0);
/// Around the screen, in pixels.
const MARGIN: f64 = 14.0;
const BACKGROUND: &str = "#14171c";
const FOREGROUND: &str = "#d6dae1";
/// The sixteen colours of a terminal.
const PALETTE: [&str; 16] = [
    "#2b3038", "#e06c75", "#8cc570", "#d9a860", "#61a6e8", "#c07bd8", "#4fb8c4", "#c3c8d1", "#6b7480",
    "#ff8a92", "#a9e08b", "#f0c67f", "#82bfff", "#d99bf0", "#6fd6e2", "#f4f6f9",
];

/// How a run of cells looks.
#[derive(Clone, PartialEq)]
struct Look {
    ink: String,
    paper: Option<String>,
    bold: bool,
    dim: bool,
    underline: bool,
}

/// Cells beside each other that look alike.
struct Run {
    look: Look,
    column: u16,
    text: String,
    width: u16,
}

/// The screen as a file.
pub fn draw(screen: &Screen, title: &str) -> String {
    let (lines, columns) = screen.size();
    let (lines, columns) = (lines.get(), columns.get());
    let (width, height) = (2.0 * MARGIN + x(columns), 2.0 * MARGIN + y(lines));
    let of_line = |line| runs(screen, line, columns).into_iter().map(move |run| (line, run));
    let runs: Vec<(u16, Run)> = (0..lines).flat_map(of_line).collect();
    let mut file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height:.1}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" role=\"img\">\n<title>{}</title>\n\
         <style>text{{font:14px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;white-space:pre}}\
         .b{{font-weight:bold}}.d{{opacity:.55}}</style>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{BACKGROUND}\"/>\n\
         <defs>\n{}</defs>\n<g transform=\"translate({MARGIN} {MARGIN})\">\n",
        escaped(title),
        textures(&runs)
    );
    for (line, run) in &runs {
        put(&mut file, run, *line);
    }
    file.push_str("</g>\n</svg>\n");
    file
}

fn x(columns: u16) -> f64 {
    f64::from(columns) * CELL.0
}

fn y(lines: u16) -> f64 {
    f64::from(lines) * CELL.1
}

fn runs(screen: &Screen, line: u16, columns: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for column in 0..columns {
        let Some(cell) = screen.cell(line, column).filter(|cell| !cell.is_wide_continuation()) else {
            continue;
        };
        let text = if cell.has_contents() { cell.contents() } else { " " };
        let width = if cell.is_wide() { 2 } else { 1 };
        let look = look(cell);
        match runs.last_mut() {
            Some(run) if run.look == look && is_drawn(&run.text) == is_drawn(text) => {
                run.text.push_str(text);
                run.width += width;
            }
            _ => runs.push(Run { look, column, text: text.to_owned(), width }),
        }
    }
    runs
}

fn look(cell: &Cell) -> Look {
    let ink = colour(cell.fgcolor());
    let paper = colour(cell.bgcolor());
    let (ink, paper) = if cell.inverse() {
        (Some(paper.unwrap_or(BACKGROUND)), Some(ink.unwrap_or(FOREGROUND)))
    } else {
        (ink, paper)
    };
    Look {
        ink: ink.unwrap_or(FOREGROUND).to_owned(),
        paper: paper.map(ToOwned::to_owned),
        bold: cell.bold(),
        dim: cell.dim(),
        underline: cell.underline(),
    }
}

/// `None` is the terminal's own; the program asks for no others than the sixteen.
fn colour(colour: Color) -> Option<&'static str> {
    match colour {
        Color::Idx(index) => PALETTE.get(usize::from(index)).copied(),
        Color::Default | Color::Rgb(..) => None,
    }
}

/// Whether a run is made of what fonts draw with gaps: lines and blocks.
fn is_drawn(text: &str) -> bool {
    text.starts_with(|c: char| ('\u{2500}'..='\u{259f}').contains(&c))
}

fn put(file: &mut String, run: &Run, line: u16) {
    let (left, top) = (x(run.column), y(line));
    let width = x(run.width);
    if let Some(paper) = &run.look.paper {
        let _ = writeln!(
            file,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{}\" fill=\"{paper}\"/>",
            CELL.1
        );
    }
    if is_drawn(&run.text) {
        return shapes(file, run, top);
    }
    let before = run.text.chars().take_while(|c| *c == ' ').count();
    let text = run.text.trim();
    if text.is_empty() {
        return;
    }
    let after = run.text.trim_start().len() - text.len();
    let left = left + x(count(before));
    let width = width - x(count(before + after));
    let class = match (run.look.bold, run.look.dim) {
        (true, true) => " class=\"b d\"",
        (true, false) => " class=\"b\"",
        (false, true) => " class=\"d\"",
        (false, false) => "",
    };
    let line = if run.look.underline { " text-decoration=\"underline\"" } else { "" };
    let _ = writeln!(
        file,
        "<text x=\"{left:.1}\" y=\"{:.1}\" textLength=\"{width:.1}\" lengthAdjust=\"spacingAndGlyphs\" \
         fill=\"{}\"{class}{line}>{}</text>",
        top + 13.5,
        run.look.ink,
        escaped(text)
    );
}

fn count(spaces: usize) -> u16 {
    u16::try_from(spaces).unwrap_or(u16::MAX)
}

/// Lines and blocks as shapes.
fn shapes(file: &mut String, run: &Run, top: f64) {
    let (ink, dim) = (&run.look.ink, if run.look.dim { 0.55 } else { 1.0 });
    let mut rest = run.text.chars().peekable();
    let mut left = x(run.column);
    while let Some(c) = rest.next() {
        let mut width = CELL.0;
        // Equal ones beside each other are one shape.
        while rest.next_if_eq(&c).is_some() {
            width += CELL.0;
        }
        let _ = match dots(c) {
            Some(size) => writeln!(
                file,
                "<rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{:.1}\" \
                 fill=\"{}\" opacity=\"{dim}\"/>",
                top + 3.0 + BAR * (1.0 - eighths(c)),
                BAR * eighths(c),
                fill(size, ink)
            ),
            None => writeln!(
                file,
                "<path d=\"{}\" stroke=\"{ink}\" fill=\"none\" opacity=\"{dim}\"/>",
                path(c, left, top, width)
            ),
        };
        left += width;
    }
}

/// How large the dots of a shaded block are, of 3 pixels; `None` for what is no block.
const fn dots(c: char) -> Option<&'static str> {
    match c {
        '▁'..='█' => Some("3"),
        '▓' => Some("2.4"),
        '▒' => Some("1.9"),
        '░' => Some("1.2"),
        _ => None,
    }
}

/// How high a bar is: a full block, with a little room above and below.
const BAR: f64 = CELL.1 - 6.0;

/// Which part of a bar a block fills, from below.
fn eighths(c: char) -> f64 {
    let eighths = if ('▁'..='█').contains(&c) { u32::from(c) - u32::from('▁') + 1 } else { 8 };
    f64::from(eighths) / 8.0
}

/// What a block is filled with: a full one with its colour, the others with a texture.
fn fill(size: &str, ink: &str) -> String {
    if size == "3" { ink.to_owned() } else { format!("url(#{})", texture(size, ink)) }
}

fn texture(size: &str, ink: &str) -> String {
    format!("t{}-{}", size.replace('.', ""), ink.trim_start_matches('#'))
}

/// The textures that the runs need, once each.
fn textures(runs: &[(u16, Run)]) -> String {
    let needed = runs.iter().flat_map(|(_, run)| {
        let sizes = run.text.chars().filter_map(dots).filter(|size| *size != "3");
        sizes.map(|size| (size, run.look.ink.as_str()))
    });
    let needed: BTreeSet<(&str, &str)> = needed.collect();
    let pattern = |(size, ink): (&str, &str)| {
        format!(
            "<pattern id=\"{}\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\">\
             <rect width=\"{size}\" height=\"{size}\" fill=\"{ink}\"/></pattern>\n",
            texture(size, ink)
        )
    };
    needed.into_iter().map(pattern).collect()
}

/// A line from the middle of the cell to each side that the character reaches.
fn path(c: char, left: f64, top: f64, width: f64) -> String {
    let (right, bottom) = (left + width, top + CELL.1);
    let (middle, centre) = (f64::midpoint(left, right), f64::midpoint(top, bottom));
    let side = |reached: &str, to: String| if reached.contains(c) { to } else { String::new() };
    [
        side("─┐┘┤┬┴┼", format!("M{middle:.1} {centre:.1}H{left:.1}")),
        side("─┌└├┬┴┼", format!("M{middle:.1} {centre:.1}H{right:.1}")),
        side("│└┘├┤┴┼", format!("M{middle:.1} {centre:.1}V{top:.1}")),
        side("│┌┐├┤┬┼", format!("M{middle:.1} {centre:.1}V{bottom:.1}")),
    ]
    .concat()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
