#!/usr/bin/env bash
# Makes the pictures of the documents from the release binary: `bash docs/pictures/make.sh`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
cargo build --release --locked
target="${CARGO_TARGET_DIR:-target}"
cargo run --locked --example picture -- "$target/release/touchpoint" docs/pictures
