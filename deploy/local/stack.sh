# Sourced by the commands in deploy/: finds a JDK, builds the launcher when its sources are newer, and hands over to it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

explain() {
    printf '\nWhat is wrong: %s\nWhat to do:    %s\n' "$1" "$2" >&2
    exit 1
}

find_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    local cure="Install a JDK 17 or newer (e.g. apt-get install openjdk-17-jdk) and set JAVA_HOME to it."
    command -v "$java" >/dev/null || explain "There is no Java here." "$cure"
    local version
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || explain "Java ${version:-of an unknown version} is too old: $(command -v "$java")." "$cure"
    command -v "${java}c" >/dev/null || explain "This Java is a JRE: it has no compiler." "$cure"
}

# Maven is only called when something has changed since the last time, and then only to start the suite.
build_launcher() {
    local jar=$root/deploy/local/target/local.jar
    if [ -e "$jar" ] && [ -d "$root/deploy/local/target/keycloak" ] && { [ "$1" != up ] ||
        [ -z "$(find "$root/deploy/local/src/main" "$root/deploy/local/pom.xml" "$root/platform/domain/src/main" "$root/pom.xml" -newer "$jar" -print -quit)" ]; }; then
        return
    fi
    echo "  building the launcher (the first time this fetches about 250 MB: PostgreSQL, Kafka, Keycloak)" >&2
    local log
    log=$(mktemp)
    if ! "$root/mvnw" -f "$root/pom.xml" -B -q -pl deploy/local -am -Dmaven.test.skip=true -Denforcer.skip=true package >"$log" 2>&1; then
        grep -m 6 -e ERROR -e rror: "$log" | sed 's/^/  | /' >&2
        if grep -q -e 'Could not transfer' -e 'Could not find artifact' -e 'Could not resolve' -e 'Failed to fetch' "$log"; then
            explain "A download failed." "Check the network (behind a proxy or mirror: ~/.m2/settings.xml) and run it again; it goes on where it stopped."
        fi
        explain "The launcher could not be built." "See $log."
    fi
    rm -f "$log"
    touch "$jar"
}

hand_over() {
    find_java
    build_launcher "$1"
    exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx256m -Ddsco.root="$root" \
        -cp "$root/deploy/local/target/local.jar:$root/deploy/local/target/lib/*" london.dsco.local.Main "$@"
}
