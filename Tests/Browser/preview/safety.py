"""What the preview must never do."""

import http.client
import re
import socket
import subprocess
import time
from urllib.parse import urlsplit
from urllib.request import urlopen


def ask(desk, path, method="GET", **headers):
    address = urlsplit(desk.address)
    connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=10)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, dict(answer.getheaders()), body


def never_write_the_output(desk):
    def look():
        return {
            path: (path.stat().st_mtime_ns, path.read_bytes())
            for path in desk.path("output").rglob("*") if path.is_file()
        }

    before = look()
    desk.visit()
    desk.add("content/en/index.md", "Seen in the preview alone.")
    desk.see("Seen in the preview alone.")
    assert look() == before
    assert sorted(path.name for path in desk.root.iterdir()) == ["content", "output", "templates"]


def scripts_in_served_pages_only(desk):
    _, headers, body = ask(desk, "/en/index.html")
    assert b"/.rapporteur/preview.js" in body
    assert "script-src 'self'" in headers["Content-Security-Policy"]
    for page in desk.path("output").rglob("*.html"):
        text = page.read_bytes()
        assert b".rapporteur" not in text and b"<!--source" not in text, page


def this_machine_alone(desk):
    """Neither another address of this machine, nor a name that leads here, nor another site's page."""
    port = urlsplit(desk.address).port
    own = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in own - {"127.0.0.1"}:
        if address.startswith("127."):
            continue
        try:
            socket.create_connection((address, port), 2).close()
        except OSError:
            continue
        raise AssertionError(f"the preview answers at {address}")
    assert ask(desk, "/en/index.html", Host="evil.example")[0] == 403
    assert ask(desk, "/en/index.html", Host=f"localhost:{port}")[0] == 200
    place = "/.rapporteur/open?file=content/en/index.md&line=1"
    assert ask(desk, place, "POST")[0] == 403
    assert ask(desk, place, "POST", Origin="http://evil.example")[0] == 403
    own_page = {"Origin": desk.address}
    assert ask(desk, "/.rapporteur/open?file=../etc/passwd", "POST", **own_page)[0] == 404
    assert ask(desk, "/en/index.html", "PUT")[0] == 405


def odd_requests(desk):
    for path in ("/../content/data/cases.csv", "/content/data/cases.csv", "/%2e%2e/x", "/%ff", "/en/%00"):
        status, _, body = ask(desk, path)
        assert status in (400, 404), (path, status)
        assert b"record" not in body, body
    assert ask(desk, "/en")[1]["Location"] == "/en/"
    assert ask(desk, "//en")[1]["Location"] == "/en/"
    status, headers, body = ask(desk, "/en/", "HEAD")
    assert status == 200 and body == b"" and int(headers["Content-Length"]) > 1000
    with socket.create_connection(("127.0.0.1", urlsplit(desk.address).port), 2) as broken:
        broken.sendall(b"\x00\xff nonsense\r\n\r\n")
    assert ask(desk, "/en/")[0] == 200


def two_at_once(desk):
    """Without a port, the second takes the next one, and goes on."""
    others = []
    try:
        for number in range(2):
            log = desk.scratch / f"log-{number}"
            with log.open("w") as stream:
                others.append(subprocess.Popen([desk.program, "--root", desk.root], stderr=stream))
            address = desk.until(lambda: re.search(r"http://127\.0\.0\.1:(\d+)", log.read_text()))
            time.sleep(0.5)
            assert others[-1].poll() is None, log.read_text()
            with urlopen(f"{address.group()}/en/index.html", timeout=10) as answer:
                assert answer.status == 200
    finally:
        for other in others:
            other.terminate()
            other.wait(10)


def more_than_the_system_holds(desk):
    """Who can't be let in waits; the preview goes on."""
    desk.restart(prefix=["prlimit", "--nofile=40"])
    port = urlsplit(desk.address).port
    crowd = []
    try:
        for _ in range(60):
            crowd.append(socket.create_connection(("127.0.0.1", port), 5))
    except OSError:
        pass
    time.sleep(1)
    for one in crowd:
        one.close()
    assert desk.process.poll() is None, desk.log

    def answers():
        try:
            return ask(desk, "/en/")[0] == 200
        except OSError:
            return False

    desk.until(answers)


def an_editor_of_its_own(desk):
    """What was opened keeps neither the port nor the signals of the preview."""
    told = desk.scratch / "told"
    script = desk.scratch / "editor"
    script.write_text(
        f"#!/bin/sh\nls /proc/self/fd | wc -l > {told}.part\ngrep SigBlk /proc/self/status >> {told}.part\n"
        f"cut -d' ' -f5 /proc/$$/stat >> {told}.part; echo $$ >> {told}.part; mv {told}.part {told}\n"
    )
    script.chmod(0o755)
    desk.restart("--editor", f"{script} {{file}}")
    place = "/.rapporteur/open?file=content/en/index.md&line=1"
    assert ask(desk, place, "POST", Origin=desk.address)[0] == 204
    desk.until(told.exists)
    handles, blocked, group, own = told.read_text().split("\n")[:4]
    assert int(handles) <= 4, handles
    assert int(blocked.split()[1], 16) == 0, blocked
    assert group.strip() == own.strip(), (group, own)


JOURNEYS = [never_write_the_output, scripts_in_served_pages_only, this_machine_alone, odd_requests, two_at_once,
    more_than_the_system_holds, an_editor_of_its_own]
