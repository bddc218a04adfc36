# Sourced by the checks that look at single files: what the last 30 commits, and those to come, have touched.
# files_of_the_last_commits SOURCE FOLDER…: .cpp files below the folders, changed or with a changed header of theirs; all of them
# with SOZIALRAUM_WHOLE or where there is no history.
files_of_the_last_commits() {
  cd "$1" && shift
  if [[ -n ${SOZIALRAUM_WHOLE:-} ]] || ! git rev-parse --git-dir >/dev/null 2>&1; then
    find "$@" -name '*.cpp' | sort
    return
  fi
  { git log -30 --name-only --pretty=format: -- "$@"; git diff --name-only HEAD -- "$@"
    git ls-files --others --exclude-standard -- "$@"; } \
    | grep -E '\.(cpp|h)$' | sed 's/\.h$/.cpp/' | sort -u | while read -r file; do [[ ! -e $file ]] || echo "$file"; done
}
