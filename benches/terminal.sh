#!/usr/bin/env bash
# The real program on a pseudo-terminal beside the least that ratatui can cost, interleaved in one run; the figures
# go to benches/RESULTS.md. `HARNESS` is the folder with ttybench.py and ratafloor/; `RUNS`, `CALM` (wait until others
# use less than so many per cent of a core), `CALM_WAIT` (at most so many seconds), `TTYBENCH_BOOST` (nice or rt: priority, as
# root) and `PYTHON` (one that has pyte) can be set.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

HARNESS="$(realpath "${HARNESS:-../shared/harness}")"
cache="${TOUCHPOINT_CI_CACHE:-${HOME:-/root}/.cache/touchpoint-ci}"
mkdir -p "$cache"
if [ -z "${PYTHON:-}" ]; then
    PYTHON="$cache/venv/bin/python"
    [ -x "$PYTHON" ] || { python3 -m venv "$cache/venv" && "$cache/venv/bin/pip" install --quiet pyte; }
fi

cargo build --release --locked
# A copy: it has no lock file of its own, and the folder is not ours to write to.
mkdir -p "$cache/ratafloor-source"
cp -r "$HARNESS/ratafloor/." "$cache/ratafloor-source"
cargo build --release --manifest-path "$cache/ratafloor-source/Cargo.toml" --target-dir "$cache/ratafloor"
export TOUCHPOINT="${CARGO_TARGET_DIR:-$PWD/target}/release/touchpoint" FLOOR="$cache/ratafloor/release/ratafloor"

# Before HOME changes, which rustup needs.
RUSTC="$(rustc --version | cut -d' ' -f1-2)"
export RUSTC
# Memory file system or disk: where the audits lie decides what a save costs, so it is said in the results.
DATA="$(mktemp -d "${DATA_PARENT:-${TMPDIR:-/tmp}}/touchpoint-bench.XXXXXX")"
trap 'rm -rf "$DATA"' EXIT
export DATA HOME="$DATA/home" XDG_CONFIG_HOME="$DATA/home/.config" XDG_DATA_HOME="$DATA/home/.local/share"
export TOUCHPOINT_WORKSPACE="$DATA/workspace"
mkdir -p "$HOME" "$TOUCHPOINT_WORKSPACE"
"$TOUCHPOINT" config set ui_language en >/dev/null

python3 - "$DATA" <<'PYTHON'
import sys
folder = sys.argv[1]
with open(f'{folder}/list.txt', 'w') as out:
    out.writelines(f'line number {n} of 10000\n' for n in range(1, 10001))
classes = ['business', 'product', 'service', 'employee']
with open(f'{folder}/large.toml', 'w') as out:
    out.write('schema = 1\nid = "large"\nrevision = 1\nlanguages = ["en"]\ntitle = "A large place"\n')
    for n in range(1, 8):
        out.write(f'\n[[zone]]\nid = "zone-{n}"\nname = "Zone {n}"\n')
    for n in range(10000):
        kind = classes[n * 4 // 10000]
        out.write(f'\n[[touchpoint]]\nid = "{kind}.point-{n}"\nclass = "{kind}"\nname = "Touchpoint number {n}"\n'
                  f'hint = "Stand at place {n} yourself at the busiest hour."\nbad = "over {n + 1} minutes"\n'
                  f'ok = "1 to {n + 1} minutes"\nwow = "under a minute, and somebody greets you"\n'
                  f'recommendation = "Open a second till from three people on."\nzone = "zone-{n * 7 // 10000 + 1}"\n'
                  f'weight = {n % 5 + 1}\n')
PYTHON

begin() { # site catalogue options… → the folder of a new audit
    "$TOUCHPOINT" new --site "$1" --client Lumi --catalogue "$2" --lang en --sensitive --json "${@:3}" </dev/null |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["path"])'
}
cp -r "$(begin small mann)" "$DATA/small"
cp -r "$(begin trades shop,hotel,online,fashion,electronics,it-support)" "$DATA/trades"
cp -r "$(begin large "$DATA/large.toml")" "$DATA/large"
mapfile -t employees < <(seq -f '--employee=Person %g' 1 1109)
cp -r "$(begin staff mann "${employees[@]}")" "$DATA/staff"
rated="$(begin rated "$DATA/large.toml")"
python3 -c '
classes = ["business", "product", "service", "employee"]
for n in range(0, 10000, 2):
    verdict = ["bad", "ok", "wow"][n % 3]
    print(f"{classes[n * 4 // 10000]}.point-{n}={verdict}")' |
    xargs "$TOUCHPOINT" rate "$rated" >/dev/null
cp -r "$rated" "$DATA/rated"

moves='j*25 k*25'
ratings='1 2 3 1 2 3 1 2 3 1 2 3 1 2 3 1 2 3 1 2 3 1 2 3 1 2 3 1 2 3'
{
    cat <<SPEC
[defaults]
quit = "q"
cwd = "$DATA"
ready = '\\? help'

[[case]]
name = "ratafloor, 10,000 lines"
cmd = "$FLOOR list.txt"
ready = "number 28 of"
keys = "j*50"
exits = ""
base = true
SPEC
    row() { # name audit keys exits
        cat <<SPEC

[[case]]
name = "$1"
cmd = "$TOUCHPOINT open $DATA/work"
setup = "rm -rf $DATA/work && cp -r $DATA/$2 $DATA/work"
keys = "$3"
exits = "$4"
SPEC
    }
    row "33 items, moving" small "$moves" quit,term,int,hup,hangup
    row "33 items, rating" small "$ratings" quit
    row "six trades in one audit, moving" trades "$moves" quit
    row "six trades in one audit, rating" trades "$ratings" quit
    row "10,000 touchpoints, moving" large "j*50" quit
    row "10,000 touchpoints, rating" large "$ratings" quit,term,int,hup,hangup
    row "10,005 items on 1,109 employees, rating" staff "$ratings" quit
    row "10,000 touchpoints, 5,000 rated, rating" rated "$ratings" quit
} >"$DATA/spec.toml"

export COMMAND="${TTYBENCH_BOOST:+TTYBENCH_BOOST=$TTYBENCH_BOOST }HARNESS=… RUNS=${RUNS:-10} CALM=${CALM:-30} bash benches/terminal.sh"
"$PYTHON" "$HARNESS/ttybench.py" --spec "$DATA/spec.toml" --runs "${RUNS:-10}" --calm "${CALM:-30}" \
    --calm-wait "${CALM_WAIT:-300}" --json "$DATA/out.json" || echo "some runs failed, see above" >&2
where="$(df --output=fstype "$DATA" | tail -1)" python3 benches/table.py "$DATA/out.json" >benches/RESULTS.md
cat benches/RESULTS.md
