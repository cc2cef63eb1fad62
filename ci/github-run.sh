#!/usr/bin/env bash
# One run within the GitHub Action: the command, the comparison with the run before on the same branch, annotations and outputs.
set -uo pipefail
command="$(dirname "$0")/../cli/bin.mjs"
results=${CONFORMANCE_OUTPUT:-conformance-results}
before=$(mktemp)
[ -f "$results/compliance.json" ] && cp "$results/compliance.json" "$before"
node "$command" run
status=$?
if [ -s "$before" ]; then
  node "$command" diff --format markdown "$before" "$results/compliance.json" >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
node "$(dirname "$0")/annotations.mjs" "$results/compliance.json"
echo "exit-status=$status" >> "${GITHUB_OUTPUT:-/dev/null}"
exit "$status"
