#!/usr/bin/env bash
# Opens the pages (*.html) of a folder in Chromium: accessibility, requests, console, widths, keyboard, without JavaScript, print.
# tests/pages/browse.sh FOLDER [TEXT…]: texts that must stand in no page. Screenshots and prints are left in the folder.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for command in chromium node npm; do
  command -v "$command" >/dev/null || { echo "Skipped: $command is not installed."; exit 77; }
done
[[ -d $here/node_modules ]] || (cd "$here" && npm ci --silent --no-audit --no-fund) \
  || { echo "Skipped: npm cannot get puppeteer-core and axe-core."; exit 77; }
folder=$(cd "$1" && pwd)
shift
cd "$here"
exec node browse.mjs "$(command -v chromium)" "$folder" "$@"
