#!/usr/bin/env bash
# One run within the GitHub Action: the command, the comparison with the last run on the same branch, annotations and outputs.
set -uo pipefail
here="$(dirname "$0")"
# An input that was not given leaves its setting to the environment and the configuration file.
for setting in TARGET_URL TARGET_API TARGET_TOKEN CONFORMANCE_LEVEL CONFORMANCE_DEVIATIONS CONFORMANCE_OUTPUT; do
  input="INPUT_$setting"
  [ "${!input--}" = - ] || export "$setting=${!input}"
done
value() { node "$here/../cli/bin.mjs" config "$1" 2> /dev/null; }
# Without any target the command would judge the one that is built in.
if [ -z "${TARGET_URL+set}" ] && ! env | grep -q '^OS_' && [ "$(value url)$(value os-cloud)" = -- ]; then export TARGET_URL=; fi
results=$(value output) || results=${CONFORMANCE_OUTPUT:-conformance-results}

sh "$here/run.sh" "$results" .image-api-conformance-before
status=$?
node "$here/annotations.mjs" "$results" "$status"
printf 'exit-status=%s\nresults=%s\n' "$status" "$results" >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$status"
