#!/bin/sh
# One run whose results are its own: what an earlier run left goes aside first, so that nothing of it can be taken for this run's. Compares
# with the last run that judged anything, and keeps what the next one needs for that and for Allure's history.
#   run.sh RESULTS KEPT [flags of the command run]
results=$1 kept=$2
shift 2
command="$(dirname "$0")/../cli/bin.mjs"

# Only a folder with the suite's own marker is moved; the command refuses any other that has files.
mkdir -p "$kept"
if [ -f "$results/.image-api-conformance" ]; then rm -rf "$kept/results" && mv "$results" "$kept/results"; fi
if [ -f "$kept/.image-api-conformance" ] && [ ! -e "$results" ]; then
  mkdir -p "$results" && cp "$kept/.image-api-conformance" "$results/"
  if [ -f "$kept/allure-history.jsonl" ]; then cp "$kept/allure-history.jsonl" "$results/"; fi
fi

node "$command" run --output "$results" "$@"
status=$?

if [ -f "$results/.image-api-conformance" ] && [ -f "$results/compliance.json" ]; then
  if [ -f "$kept/compliance.json" ] && [ -n "$GITHUB_STEP_SUMMARY" ]; then
    node "$command" diff --format markdown "$kept/compliance.json" "$results/compliance.json" >> "$GITHUB_STEP_SUMMARY"
  elif [ -f "$kept/compliance.json" ]; then
    node "$command" diff "$kept/compliance.json" "$results/compliance.json"
  fi
  cp "$results/.image-api-conformance" "$results/compliance.json" "$kept/"
  if [ -f "$results/allure-history.jsonl" ]; then cp "$results/allure-history.jsonl" "$kept/"; fi
fi
exit "$status"
