#!/usr/bin/env bash
# Keeps a service busy for ten minutes, or for as many seconds as the first argument says, and tells how it fared: no
# answer of 5xx, no request without an answer, and a memory that does not grow. Run by hand, after
#   mvn -q -B -ntp -Pquickstart -pl adapter-rest -am package dependency:build-classpath \
#       -Dmdep.outputFile=target/soak.classpath -Dmdep.includeScope=runtime
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

seconds=${1:-600}
clients=${CLIENTS:-6}
classpath=target/classes:${CLASSPATH_OF_SERVICE:-$(cat target/soak.classpath)}
scratch=$(mktemp -d)
service=

stop() {
    [ -z "$service" ] || kill "$service" 2>/dev/null || true
    rm -rf "$scratch"
}
trap stop EXIT

java -Xmx256m -Dfile.encoding=UTF-8 -classpath "$classpath" io.zhicheng.policy.adapter.rest.Main --port=0 \
    >"$scratch/address" 2>"$scratch/log" &
service=$!
for _ in $(seq 100); do
    [ -s "$scratch/address" ] && break
    sleep 0.2
done
address=$(head -n 1 "$scratch/address")
echo "Service at $address for $seconds s, $clients clients at a time"

curl -sf "${address}v1/samples" | grep -o '"href":"[^"]*"' | cut -d'"' -f4 >"$scratch/samples"
place=$(curl -sf "${address}v1/regions" | grep -o '"place":"[0-9]*"' | head -n 1 | tr -dc 0-9)
number=0
while read -r sample; do
    number=$((number + 1))
    curl -sf "${address%/}$sample" | tr -d '\n' >"$scratch/case.$number"
done <"$scratch/samples"
for _ in $(seq 20); do
    for file in "$scratch"/case.*; do cat "$file"; echo; done
done >"$scratch/lines"
printf '{"in":' >"$scratch/broken"

# One round of one client; every answer is a line: status and seconds.
round() {
    local out='%{http_code} %{time_total}\n' json='Content-Type: application/json'
    local file="$scratch/case.$((RANDOM % number + 1))"
    curl -s -o /dev/null -w "$out" "${address}v1/checks?explain=summary" -H "$json" --data-binary "@$file" || echo "000 0"
    curl -s -o /dev/null -w "$out" "${address}v1/checks" -H "$json" --data-binary "@$file" || echo "000 0"
    curl -s -o /dev/null -w "$out" "${address}v1/decisions" -H "$json" --data-binary "@$scratch/broken" || echo "000 0"
    curl -s -o /dev/null -w "$out" "${address}v1/policies/$place/rules?on=20$((RANDOM % 9 + 18))-0$((RANDOM % 9 + 1))-15" || echo "000 0"
    curl -s -o /dev/null -w "$out" "${address}v1/working-days/2018-09-29?plus=$((RANDOM % 200))" || echo "000 0"
    curl -s -o /dev/null -w "$out" "${address}" || echo "000 0"
    if [ $((RANDOM % 10)) -eq 0 ]; then
        curl -s -o /dev/null -w "$out" "${address}v1/checks?explain=none" -H 'Content-Type: application/x-ndjson' \
            --data-binary "@$scratch/lines" || echo "000 0"
        # a client that breaks off is no failure of the service
        curl -s -o /dev/null -m 0.2 "${address}v1/checks" -H 'Content-Type: application/x-ndjson' \
            --data-binary "@$scratch/lines" || true
    fi
}

client() {
    local end=$((SECONDS + seconds))
    while [ "$SECONDS" -lt "$end" ]; do round; done >"$scratch/answers.$1"
}

workers=()
for client in $(seq "$clients"); do
    client "$client" &
    workers+=($!)
done
memory() { ps -o rss= -p "$service" | awk '{ printf "%d MB", $1 / 1024 }'; }
began=$SECONDS
while [ $((SECONDS - began)) -lt "$seconds" ]; do
    sleep $((seconds < 60 ? seconds : 60))
    printf '%5d s  %8s  %d answers\n' $((SECONDS - began)) "$(memory)" "$(cat "$scratch"/answers.* | wc -l)"
done
wait "${workers[@]}"

cat "$scratch"/answers.* | sort -k2,2n >"$scratch/all"
total=$(wc -l <"$scratch/all")
failed=$(awk '$1 == "000" || $1 >= 500' "$scratch/all" | wc -l)
printf 'Answers: %d, failed: %d\n' "$total" "$failed"
awk '{ print $1 }' "$scratch/all" | sort | uniq -c
awk -v n="$total" 'NR == int(n * 0.5) { printf "half within %s s\n", $2 } NR == int(n * 0.99) { printf "99 of 100 within %s s\n", $2 }' \
    "$scratch/all"
printf 'Memory at the end: %s\n' "$(memory)"
kill "$service"
status=0
wait "$service" || status=$?
service=
[ "$status" -eq 143 ] || { echo "The service ended with $status"; tail -5 "$scratch/log"; exit 1; }
if grep -q 'Accidents\|OutOfMemory' "$scratch/log"; then
    grep -m 3 'Accidents\|OutOfMemory' "$scratch/log"
    exit 1
fi
[ "$failed" -eq 0 ]
