//! The lines of the table, in the order in which help and footer show them.

use super::Action::Answers;
use super::Context::{
    self, Catalogue, Catalogues, Facts, Home, Improvements, List, Path, Results, Survey, Walk,
};
use super::{Action, Answering, Command, Footer};
use crate::domain::Verdict;

const AUDIT: &[Context] = &[Walk, Results, Path, Improvements, Survey];
const UNDO: &[Context] = &[Walk, Results, Path, Improvements, Survey, Facts, Catalogue];
const STEPS: &[Context] = &[Walk, Results, Path, Improvements, Survey, Catalogue];
const JUMP: &[Context] = &[Home, Walk, Results, Path, Improvements, Survey];
const LISTS: &[Context] = &Context::ALL;

const fn shown(
    action: Action,
    name: &'static str,
    keys: &'static [&'static str],
    contexts: &'static [Context],
) -> Command {
    Command { action, name, keys, contexts, footer: Footer::Shown }
}

const fn hidden(
    action: Action,
    name: &'static str,
    keys: &'static [&'static str],
    contexts: &'static [Context],
) -> Command {
    Command { action, name, keys, contexts, footer: Footer::Hidden }
}

/// Every command, in the order in which help and footer show them.
pub const COMMANDS: &[Command] = &[
    shown(Action::Rate(Verdict::Bad), "bad", &["1", "b"], &[Walk]),
    shown(Action::Rate(Verdict::Ok), "ok", &["2", "o"], &[Walk]),
    shown(Action::Rate(Verdict::Wow), "wow", &["3", "w"], &[Walk]),
    shown(Action::Rate(Verdict::Na), "na", &["0"], &[Walk]),
    hidden(Action::Rate(Verdict::Unchecked), "unchecked", &["9"], &[Walk]),
    hidden(Action::Unrate, "unrate", &["backspace"], &[Walk]),
    hidden(Action::SectionNa, "section-na", &["N"], &[Walk]),
    shown(Action::Open, "open", &["enter"], &[Home, Results, Path, Catalogues, List]),
    shown(Action::Note, "note", &["n", "enter"], &[Walk]),
    hidden(Action::InternalNote, "internal", &["m"], &[Walk]),
    shown(Action::Improve, "improve", &["i"], &[Walk]),
    hidden(Action::ToImprovement, "to-improvement", &["I"], &[Walk]),
    shown(Action::EditImprovement, "edit-improvement", &["enter", "i"], &[Improvements]),
    shown(Action::NextStatus, "next-status", &["d"], &[Improvements]),
    shown(Action::ToItem, "to-item", &["t"], &[Improvements]),
    hidden(Action::RemoveImprovement, "remove-improvement", &["delete", "D"], &[Improvements]),
    // Digits alone: by their place on a Russian or Ukrainian keyboard the letters would say the opposite.
    shown(Action::Yes, "yes", &["1"], &[Facts]),
    shown(Action::No, "no", &["0"], &[Facts]),
    shown(Action::Unanswer, "unanswer", &["backspace"], &[Facts]),
    shown(Action::Done, "done", &["enter"], &[Facts]),
    shown(Answers(Answering::Add), "answer", &["a"], &[Survey]),
    shown(Answers(Answering::Score), "score", &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], &[Survey]),
    shown(Answers(Answering::Edit), "edit-answer", &["enter"], &[Survey]),
    shown(Answers(Answering::Wish), "wish", &["i"], &[Survey]),
    shown(Answers(Answering::Done), "follow-up", &["d"], &[Survey]),
    shown(Answers(Answering::Reasons), "reasons", &["r"], &[Survey]),
    shown(Answers(Answering::Filter), "filter-answers", &["f"], &[Survey]),
    hidden(Answers(Answering::Ignore), "ignore-answer", &["x"], &[Survey]),
    hidden(Answers(Answering::Audience), "audience", &["v"], &[Survey]),
    hidden(Answers(Answering::List), "scores", &["s"], &[Survey]),
    hidden(Answers(Answering::Marks), "marks", &["m"], &[Survey]),
    hidden(Answers(Answering::Touchpoint), "to-touchpoint", &["t"], &[Survey]),
    hidden(Answers(Answering::Remove), "remove-answer", &["delete", "D"], &[Survey]),
    hidden(Answers(Answering::Remark), "remark", &["c"], &[Walk, Survey]),
    shown(Action::NewAudit, "new", &["n"], &[Home]),
    shown(Action::Demo, "demo", &["d"], &[Home]),
    hidden(Action::RemoveAudit, "remove-audit", &["delete", "D"], &[Home]),
    shown(Action::Undo, "undo", &["u"], UNDO),
    shown(Action::Find, "find", &["/", "ctrl-f"], &[Home, Walk]),
    shown(Action::Filter, "filter", &["f"], &[Walk]),
    hidden(Action::Order, "order", &["v"], &[Walk]),
    hidden(Action::Lens, "lens", &["V"], AUDIT),
    hidden(Action::AddTouchpoint, "add-touchpoint", &["a"], &[Walk]),
    hidden(Action::AddSubject, "add-subject", &["s"], &[Walk]),
    hidden(Action::SiteFacts, "site-facts", &["y"], &[Walk]),
    hidden(Action::Rename, "rename", &["r"], &[Walk]),
    shown(Action::Explain, "explain", &["x"], &[Walk, Results, Path]),
    hidden(Action::Redo, "redo", &["U"], STEPS),
    hidden(Action::Header, "header", &["h"], AUDIT),
    shown(Action::Catalogues, "catalogues", &["C"], &[Home]),
    shown(Action::EditTouchpoint, "edit-touchpoint", &["enter", "i"], &[Catalogue]),
    shown(Action::NewTouchpoint, "new-touchpoint", &["a"], &[Catalogue]),
    shown(Action::Translate, "translate", &["t"], &[Catalogue]),
    shown(Action::MoveUp, "move-up", &["K"], &[Catalogue]),
    shown(Action::MoveDown, "move-down", &["J"], &[Catalogue]),
    shown(Action::Retire, "retire", &["r"], &[Catalogue]),
    hidden(Action::Upgrade, "upgrade", &["C"], AUDIT),
    shown(Action::Report, "report", &["p"], &[Results, Path, Improvements, Survey]),
    shown(Action::Finish, "finish", &["F"], &[Walk, Results, Path, Improvements, Survey, List]),
    hidden(Action::Reopen, "reopen", &["R"], AUDIT),
    shown(Action::NextView, "next-view", &["tab"], AUDIT),
    hidden(Action::PreviousView, "previous-view", &["backtab"], AUDIT),
    hidden(Action::NextUnrated, "next-unrated", &["z"], &[Walk]),
    hidden(Action::NextSection, "next-section", &["right"], &[Walk]),
    hidden(Action::PreviousSection, "previous-section", &["left"], &[Walk]),
    hidden(Action::Unfold, "unfold", &["right"], &[Path]),
    hidden(Action::Fold, "fold", &["left"], &[Path]),
    hidden(Action::Up, "up", &["up", "k"], LISTS),
    hidden(Action::Down, "down", &["down", "j"], LISTS),
    hidden(Action::PageUp, "page-up", &["pageup"], LISTS),
    hidden(Action::PageDown, "page-down", &["pagedown"], LISTS),
    hidden(Action::First, "first", &["g", "home"], LISTS),
    hidden(Action::Last, "last", &["G", "end"], LISTS),
    hidden(Action::Language, "language", &["L"], &[Home, Walk, Results, Path, Improvements, Survey]),
    shown(Action::Grid, "grid", &["v"], &[Improvements]),
    hidden(Action::Left, "left", &["left"], &[Improvements]),
    hidden(Action::Right, "right", &["right"], &[Improvements]),
    shown(Action::Help, "help", &["?", "f1"], LISTS),
    hidden(Action::Flush, "flush", &["ctrl-s"], LISTS),
    hidden(Action::Suspend, "suspend", &["ctrl-z"], LISTS),
    hidden(Action::Back, "back", &["esc"], LISTS),
    shown(Action::Leave, "leave", &["q"], LISTS),
    shown(Action::Palette, "palette", &[":", "f2"], LISTS),
    shown(Action::Jump, "jump", &["J", "f3"], JUMP),
    hidden(Action::Quit, "quit", &["ctrl-c"], LISTS),
];
