//! What can be done with what customers and employees say.

/// One of the commands of the survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answering {
    /// Write an answer down.
    Add,
    /// Write an answer down that begins with the score that was typed.
    Score,
    /// Write down what somebody said without being asked for a score.
    Remark,
    /// Correct the answer, or go to the touchpoint of the reason.
    Edit,
    /// Leave the answer out of the index for a reason, or take it in again.
    Ignore,
    /// Make an improvement of its wish, or go to the one that it became.
    Wish,
    /// Mark it as followed up, or not.
    Done,
    /// Strike it off.
    Remove,
    /// Go to the touchpoint that it speaks of.
    Touchpoint,
    /// Answers, or the touchpoints that they speak of.
    Reasons,
    /// The next filter that shows anything.
    Filter,
    /// Customers or staff.
    Audience,
    /// Add a list of scores.
    List,
    /// Loyalty indexes of others, to hold one's own against.
    Marks,
}
