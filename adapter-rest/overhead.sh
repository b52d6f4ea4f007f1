#!/usr/bin/env bash
# Measures what the service costs beside a handler that only parses and echoes, and prints a table. Run by hand; the
# argument is how many seconds each is given in each of six rounds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -B -ntp -pl adapter-rest -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/overhead.classpath -Dmdep.includeScope=test -Dspotless.check.skip=true -Dcheckstyle.skip=true
cd adapter-rest
exec java -Dfile.encoding=UTF-8 -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    -classpath "target/test-classes:target/classes:$(cat target/overhead.classpath)" \
    io.zhicheng.policy.adapter.rest.Overhead "$@"
