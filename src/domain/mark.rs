//! Marks to hold one's own loyalty index against: those of the method's article, and those that an audit names itself.

use std::fmt;

use super::keyed;

keyed! {
    /// The numbers that the method's article gives: “measure yourselves against the best”.
    Mark {
        /// Computers and telephones.
        Apple = "apple",
        /// An insurer of soldiers and their families.
        Usaa = "usaa",
    }
}

impl Mark {
    /// Its index in points, −100…100.
    pub const fn points(self) -> i8 {
        match self {
            Self::Apple => 73,
            Self::Usaa => 87,
        }
    }
}

/// A mark of one's own: a competitor, last year, another branch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMark {
    name: String,
    points: i8,
}

impl OwnMark {
    /// Whose it is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its index in points, −100…100.
    pub const fn points(&self) -> i8 {
        self.points
    }

    /// Reads `Selver 35` or `Last year −8`: a name and whole points from −100 to 100.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, points) = text.trim().rsplit_once(char::is_whitespace)?;
        let digits = points.replace('−', "-");
        let points: i8 = digits.strip_prefix('+').unwrap_or(&digits).parse().ok()?;
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain = !name.is_empty() && !name.contains([',', ';']) && !name.contains(char::is_control);
        (plain && (-100..=100).contains(&points)).then_some(Self { name, points })
    }

    /// Reads several with commas or semicolons between them.
    ///
    /// # Errors
    /// The first piece that is none.
    pub fn parse_list(text: &str) -> Result<Vec<Self>, String> {
        let pieces = text.split([',', ';', '\n']).map(str::trim).filter(|piece| !piece.is_empty());
        pieces.map(|piece| Self::parse(piece).ok_or_else(|| piece.to_owned())).collect()
    }

    /// Several as they are read.
    pub fn list(marks: &[Self]) -> String {
        marks.iter().map(Self::to_string).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for OwnMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.points)
    }
}

#[cfg(test)]
mod tests {
    use super::OwnMark;

    #[test]
    fn marks_are_names_with_points() {
        let read = |text| OwnMark::parse(text).map(|mark| mark.to_string());
        assert_eq!(read(" Last  year −8 ").as_deref(), Some("Last year -8"));
        assert_eq!(read("Selver +35").as_deref(), Some("Selver 35"));
        assert_eq!(["Selver", "35", "Selver 101", "Selver 3.5", "A, B 3", ""].map(read), [const { None }; 6]);
        assert_eq!(OwnMark::parse_list("A 1; B two, C 3"), Err("B two".to_owned()));
    }

    #[test]
    fn a_list_reads_as_it_is_printed() {
        let marks = OwnMark::parse_list("Selver 35, Prisma 41").unwrap();
        assert_eq!(OwnMark::parse_list(&OwnMark::list(&marks)), Ok(marks));
    }
}
