#!/usr/bin/env python3
"""The figures of one run of ttybench.py as a table: `table.py OUT.json > RESULTS.md`."""
import json
import os
import platform
import subprocess
import sys


def cell(stats, kind='median', digits=2):
    return '—' if not stats else f'{stats[kind]:.{digits}f}'


def machine():
    with open('/proc/cpuinfo') as info:
        model = next((line.split(':', 1)[1].strip() for line in info if line.startswith('model name')), platform.machine())
    return f'{os.cpu_count()} × {model}, Linux {platform.release()}'


def commit():
    command = ['git', 'rev-parse', '--short', 'HEAD']
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def rows(cases):
    for case in cases:
        yield [
            case['name'], str(case['runs']), cell(case['ready_ms'], digits=1), cell(case['ready_ms'], 'max', 1),
            cell(case['key_done_ms']), cell(case['key_done_ms'], 'p99'), cell(case['key_cpu_ms']),
            cell(case['key_bytes'], digits=0), cell(case['peak_rss_mb'], digits=1), cell(case['idle_cpu_pct']),
            cell(case['idle_wakeups_s'], digits=1), cell(case['quit_ms'], digits=1),
            cell(case['other_cpu_pct'], digits=0), str(case['silent_keys']),
        ]


def exits(cases):
    for case in cases:
        for end in case['exits']:
            left = ', '.join(end.get('left_on') or []) or 'nothing'
            yield [case['name'], end['how'], end.get('error') or end['result'], left]


def ratios(table):
    for row in table:
        names = ('ready_ms', 'key_done_ms', 'key_bytes', 'peak_rss_mb')
        values = [f'{row[n]["ratio"]:.2f} ({row[n]["low"]:.2f}–{row[n]["high"]:.2f})' if row.get(n) else '—' for n in names]
        yield [row['other'], *values]


def table(head, lines):
    print('\n| ' + ' | '.join(head) + ' |\n|' + '---|' * len(head))
    for line in lines:
        print('| ' + ' | '.join(line) + ' |')


def main():
    with open(sys.argv[1]) as file:
        out = json.load(file)
    print('# The program on a terminal\n')
    print(f'{out["date"]}, commit {commit()}, {os.environ.get("RUSTC", "rustc ?")}, release profile; {machine()};')
    print(f'audits on {os.environ.get("where", "?").strip()}; load average {out["load"][0]:.1f}. Command: `{os.environ.get("COMMAND", "")}`.\n')
    print('100×30, a fresh pseudo-terminal a run, all rows interleaved. `ready`: from exec to the whole first frame. `key`: from')
    print('writing a key to the last byte of the answer. A rating is journaled and synced by another thread meanwhile; what')
    print('the status line then says belongs to the key. `others`: what the rest of the machine used, in per cent of a core.')
    table(['', 'runs', 'ready ms', 'max', 'key ms', 'p99', 'cpu/key ms', 'bytes/key', 'RSS MB', 'idle cpu %',
           'wake-ups/s', 'quit ms', 'others %', 'keys without answer'], rows(out['cases']))
    print('\n## Beside ratafloor, the bare list of ratatui\n\nRatios of medians with a 95 % bootstrap interval.')
    table(['', 'ready', 'key', 'bytes/key', 'RSS'], ratios(out['ratios']))
    print('\n## Ends\n\nWhat is left switched on in the terminal after each way of ending.')
    table(['', 'end', 'result', 'left on'], exits(out['cases']))
    print('\nFor comparison, quoted and not measured in this run: gitui 0.28.1 with 10,000 commits drew its first frame after')
    print('16.6 ms (median of 5 calm runs on another machine of two cores, 2026-11-21) and settled after 80 ms.')


if __name__ == '__main__':
    main()
