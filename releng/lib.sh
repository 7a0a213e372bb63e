# Shared by the scripts of this folder; source it, with set -euo pipefail, after setting $root.
# Everything said here goes to stderr: stdout belongs to the programs.

say() { echo "kring: $*" >&2; }
die() {
    say "$*"
    exit 1
}

# need COMMAND PACKAGE...: installs what brings the command, or names it.
need() {
    local command=$1
    shift
    if command -v "$command" >/dev/null; then return; fi
    install_packages "$@" || die "'$command' is missing; install it with: apt-get install $*"
    command -v "$command" >/dev/null || die "'$command' is still missing after installing $*"
}

install_packages() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "installing $*"
    {
        DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" ||
            { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; }
    } >&2 </dev/null
}

need_gtk() {
    [ "$(uname -s)" = Linux ] || return 0
    # no grep -q: it leaves before ldconfig has said everything, and the pipe counts as broken
    if { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep 'libgtk-3\.so\.0' >/dev/null; then return; fi
    install_packages libgtk-3-0 || die "GTK 3 is missing; install it with: apt-get install libgtk-3-0"
}

# The feature version (17, 25) of the Java under this home; nothing if there is none.
java_version() {
    local line
    [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        line=$(grep '^JAVA_VERSION=' "$1/release")
    else
        line=$("$1/bin/java" -version 2>&1 | sed -n 1p)
    fi
    line=${line#*\"}
    echo "${line%%[.\"-]*}"
}

is_jdk() {
    local version
    version=$(java_version "$1")
    [ "${version:-0}" -ge 17 ] && [ -x "$1/bin/javac" ]
}

jdk_homes() {
    local on_path
    on_path=$(command -v javac || true)
    [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
    [ -z "$on_path" ] || dirname "$(dirname "$(readlink -f "$on_path")")"
    for home in /usr/lib/jvm/*; do [ -L "$home" ] || echo "$home"; done
}

# Sets JAVA_HOME to a JDK of 17 or newer: the given one, that of the path, any installed one, one from Debian.
use_jdk() {
    local home
    while read -r home; do
        if is_jdk "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done < <(jdk_homes)
    install_packages openjdk-17-jdk-headless || true
    while read -r home; do
        if is_jdk "$home"; then
            export JAVA_HOME=$home
            return
        fi
    done < <(jdk_homes)
    die "no JDK of version 17 or newer found; install one with: apt-get install openjdk-17-jdk"
}

# Starts an X server of our own under a number that it chooses itself, so that no two can collide; sets DISPLAY.
# Whoever calls this sees to stop_xvfb at the end.
start_xvfb() {
    local number numbers
    need Xvfb xvfb
    numbers=$(mktemp)
    exec 9>"$numbers"
    # without -noreset a program that comes while the last one goes finds no server
    Xvfb -displayfd 9 -screen 0 "${1:-1440x900}x24" -nolisten tcp -noreset >/dev/null 2>&1 </dev/null &
    xvfb_pid=$!
    exec 9>&-
    for _ in $(seq 200); do
        number=$(head -n 1 "$numbers")
        [ -z "$number" ] || break
        kill -0 $xvfb_pid 2>/dev/null || break
        sleep 0.05
    done
    rm -f "$numbers"
    [ -n "${number:-}" ] || die "the virtual display (Xvfb) did not start"
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY
    export GDK_BACKEND=x11
}

stop_xvfb() {
    [ -n "${xvfb_pid:-}" ] || return 0
    kill "$xvfb_pid" 2>/dev/null || true
    wait "$xvfb_pid" 2>/dev/null || true
    xvfb_pid=
}
