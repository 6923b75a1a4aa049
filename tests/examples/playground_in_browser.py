"""The playground's page in Chromium, as its users meet it: opened from its folder.

usage: playground_in_browser.py PAGE SCREENSHOTS CHROMIUM CHROMEDRIVER
"""

import functools
import http.server
import json
import pathlib
import sys
import threading
import time
import urllib.parse

from webdriver import Browser

page, pictures = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
pictures.mkdir(parents=True, exist_ok=True)
address = page.as_uri()
ESCAPE, F8 = "\ue00c", "\ue038"
RIGHT, END, SPACE, TAB = "\ue014", "\ue010", "\ue00d", "\ue004"
checks = 0
failures = 0


def expect(is_right, about):
    global checks, failures
    checks += 1
    if not is_right:
        failures += 1
        print("FAILED:", about)


def equal(found, right, about):
    expect(found == right, f"{about}: {found!r}; {right!r} is right")


def wait_for(condition, about, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    expect(False, f"{about}, in {seconds} seconds")


def utf16_length(text):
    return len(text.encode("utf-16-le")) // 2


browser = Browser(sys.argv[3], sys.argv[4], 1400, 900)


def ready(about):
    wait_for(lambda: browser.run("return document.documentElement.dataset.ready === 'true'"), about)


def open_page(fragment="", base=address):
    browser.open("about:blank")  # another fragment alone would load nothing
    browser.open(base + fragment)
    ready(f"{base}{fragment} starts")


def put(text):
    """As if it were pasted."""
    browser.run("""
        const text = document.getElementById('text');
        text.focus();
        text.select();
        document.execCommand('insertText', false, arguments[0]);""", text)


def choose(selector, value):
    browser.run("""
        const select = document.querySelector(arguments[0]);
        select.value = arguments[1];
        select.dispatchEvent(new Event('change', { bubbles: true }));""", selector, value)


def text_of(selector):
    return browser.run("return document.querySelector(arguments[0]).textContent", selector)


def payload():
    return browser.run("return document.getElementById('text').value")


def is_shown(selector):
    return browser.run("return document.querySelector(arguments[0]).checkVisibility()", selector)


def listed():
    """What the list of findings has: severity, place, code, pointer, sentence."""
    return browser.run("""
        const part = (item, name) => item.querySelector(name)?.textContent ?? '';
        return [...document.querySelectorAll('#finding-list li')].map((item) =>
            [part(item, '.severity'), part(item, '.place'), part(item, '.code-name'), part(item, '.pointer'),
             part(item, '.sentence')]);""")


def marks():
    """What is underlined: the index in the payload, the text, the colour's name, and how far its begin and its end are from
    where the textarea, whose text is laid out by itself, has them: measured by its font."""
    return browser.run("""
        const overlay = document.getElementById('overlay');
        const area = document.getElementById('text');
        const text = area.value;
        const context = document.createElement('canvas').getContext('2d');
        const frame = area.getBoundingClientRect();
        const style = getComputedStyle(area);
        const widthOf = (line) => line.split('\\t').reduce((width, part, count) => {
            const tab = context.measureText(' ').width * style.tabSize;
            return (count === 0 ? 0 : (Math.floor(width / tab) + 1) * tab) + context.measureText(part).width;
        }, 0);
        context.font = `${style.fontSize} ${style.fontFamily}`;
        return [...overlay.querySelectorAll('mark')].map((mark) => {
            const before = document.createRange();
            before.setStart(overlay, 0);
            before.setEndBefore(mark);
            const padded = [...overlay.querySelectorAll('mark.beyond')].filter((one) =>
                one.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING).length;
            const index = before.toString().length - padded;
            const line = text.slice(0, index).split('\\n');
            const box = mark.getBoundingClientRect();
            const left = frame.left + parseFloat(style.paddingLeft) + widthOf(line.at(-1));
            const top = frame.top + parseFloat(style.paddingTop) + (line.length - 1) * parseFloat(style.lineHeight);
            const middle = box.top + box.height / 2 - parseFloat(style.lineHeight) / 2;
            return {
                index, text: mark.classList.contains('beyond') ? '' : mark.textContent, kind: mark.classList[0],
                wavy: getComputedStyle(mark).textDecorationStyle, dx: box.left - left, dy: middle - top,
            };
        });""")


def check_marks(about):
    """Every finding is underlined where its offset in bytes, which the page does not use, says; and nothing else is."""
    text = payload()
    equal(text_of("#overlay"), with_beyond(text) + "\n", f"{about}: the text below is that above")
    browser.click("#tab-errors")
    browser.click("[name=rendering][value=json]")
    shown = text_of("#errors-text")
    findings = json.loads(shown) if shown else []
    browser.click("#tab-findings")
    offsets = {}
    for one in findings:
        index = utf16_length(text.encode()[: one["offset"]].decode())
        offsets.setdefault(index, []).append(one["code"])
    found = marks()
    equal([one["index"] for one in found], sorted(offsets), f"{about}: what is underlined")
    for one in found:
        expect(one["wavy"] == "wavy", f"{about}: waves under {one}")
        expect(abs(one["dx"]) < 1.5 and abs(one["dy"]) < 1.5, f"{about}: {one} is beside its text")
        is_warning = all(code == "deprecated_member" for code in offsets.get(one["index"], []))
        equal(one["kind"], "warning" if is_warning else "error", f"{about}: colour of {one}")
    equal([(one[1], one[2], one[4]) for one in listed()],
          [(f'{one["line"]}:{one["column"]}', one["code"], one["message"]) for one in findings], f"{about}: the list")
    sizes = browser.run("""
        const area = document.getElementById('text');
        const below = document.getElementById('overlay').getBoundingClientRect();
        const box = area.getBoundingClientRect();
        return [area.scrollWidth - area.clientWidth, area.scrollHeight - area.clientHeight, box.left - below.left,
                box.top - below.top];""")
    expect(all(size <= 1 for size in sizes), f"{about}: the textarea has room for its text, and is where the other is: {sizes}")


def with_beyond(text):
    """The text as the overlay has it: a space stands for the end of a line that is underlined."""
    ends = browser.run("""
        return [...document.querySelectorAll('mark.beyond')].length""")
    if ends == 0:
        return text
    index = [one["index"] for one in marks() if one["text"] == ""][0]
    units = text.encode("utf-16-le")
    return units[: 2 * index].decode("utf-16-le") + " " + units[2 * index:].decode("utf-16-le")


def media(*features):
    browser.devtools("Emulation.setEmulatedMedia",
                     features=[{"name": name, "value": value} for name, value in features])


def window(width, height):
    browser.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)


def no_overflow(about):
    widths = browser.run("return [document.documentElement.scrollWidth, innerWidth]")
    expect(widths[0] <= widths[1], f"{about}: the page is {widths[0]} wide in a window of {widths[1]}")


try:
    media(("prefers-color-scheme", "light"))
    window(1400, 900)
    open_page()

    # --- opened from its folder: the first resource, with faults ---
    equal(browser.run("return document.getElementById('resource').value"), "deviceComplianceDeviceStatus", "begins with")
    check_marks("at first")
    expect(text_of("#verdict").startswith("Refused: "), f'verdict: {text_of("#verdict")}')
    expect('did you mean "notApplicable"?' in text_of("#finding-list"), "a suggestion is in its sentence")
    expect("bytes in" in text_of("#measure"), "time taken")
    equal(text_of("#gutter").split(), [str(n) for n in range(1, payload().count("\n") + 2)], "line numbers")
    browser.screenshot(pictures / "wide.png")

    # --- every resource, every sample ---
    resources = browser.run("return [...document.getElementById('resource').options].map((one) => one.value)")
    equal(len(resources), 6, "resources")
    for name in resources:
        choose("#resource", name)
        for number, title in enumerate(browser.run(
                "return [...document.querySelectorAll('#samples button')].map((one) => one.textContent)")):
            about = f"{name}, {title}"
            browser.click(f"#samples button:nth-child({number + 1})")
            equal(text_of("#samples [aria-pressed=true]"), title, f"{about}: pressed")
            check_marks(about)
            is_accepted = text_of("#verdict").startswith("Accepted")
            equal(is_accepted, title in ("Valid", "Patch"), f"{about}: verdict")
            equal(is_shown("#no-findings"), is_accepted, f"{about}: says so in the list")
            equal(browser.run("return document.getElementById('text').getAttribute('aria-invalid')"),
                  "false" if is_accepted else "true", f"{about}: aria-invalid")
            browser.click("#tab-output")
            equal((is_shown("#output-text"), is_shown("#no-output")), (is_accepted, not is_accepted), f"{about}: output")
            if is_accepted:
                json.loads(text_of("#output-text"))
            browser.click("#tab-errors")
            for form in ("problem", "odata"):
                browser.click(f"[name=rendering][value={form}]")
                if not is_accepted:
                    json.loads(text_of("#errors-text"))
            browser.click("#tab-schema")
            expect(json.loads(text_of("#schema-text"))["$schema"], f"{about}: schema")
            browser.click("#tab-source")
            expect("BOOST_DESCRIBE_STRUCT" in text_of("#source-text") or "std::variant" in text_of("#source-text"),
                   f"{about}: C++")
            browser.click("#tab-findings")
        equal(browser.run("return document.querySelector('[name=operation][value=patch]').disabled"),
              name == "deviceCompliancePolicy", f"{name}: has a patch")

    # --- what is typed, key by key ---
    choose("#resource", "order")
    put("")
    equal([one[2] for one in listed()], ["empty_text"], "no text")
    browser.type("#text", '{"customer": {"name": "Ada", "phone": 7}, "x')
    check_marks("typed")
    browser.type("#text", 'y": 1}')
    check_marks("typed on")
    expect(["error", "1:39", "wrong_type", "/customer/phone", "/customer/phone is a number; a string is expected"] in listed(),
           f"typed: {listed()}")

    # --- places: behind letters of two, three and four bytes, of two code units, of two cells, and of none ---
    put('{"curency": "EUR", "tags": ["é", "€", "😀", "字", "e\u0301", 5, "👩\u200d👩\u200d👧"], "coupon": true, "currency":"€UR"}')
    check_marks("many letters in a line")
    put('{\n\t"tags": ["😀😀😀",\t7],\n\n  "currency": "SEKK" }')
    check_marks("tabs and empty lines")
    for broken in ('{"a', '{"tags": ["😀\n"]}', '[1,,2]', "", "\n\n", '{"tags": ["😀"]} 😀', '{"delivery": "po\\x"}', "tru"):
        put(broken)
        check_marks(f"broken: {broken!r}")
        equal(browser.run("return document.querySelectorAll('#overlay mark').length"), len({one[1] for one in listed()}), broken)
    browser.run("""
        const text = document.getElementById('text');
        text.value = '{"tags": ["\\ud83d"], "x": 1}';
        text.dispatchEvent(new Event('input'));""")
    equal([one[3] for one in listed() if one[2] == "unknown_member"], ["/x"], "half of a surrogate pair does no harm")

    # --- the caret goes where the finding is, and the finding shows where the caret is ---
    open_page("#resource=order&sample=With+faults")
    faults = marks()
    count = browser.run("return document.querySelectorAll('#finding-list button').length")
    for number in (0, count // 2, count - 1):
        browser.click(f"#finding-list li:nth-child({number + 1}) button")
        caret = browser.run("const t = document.getElementById('text'); return [t.selectionStart, t.selectionEnd, document.activeElement === t]")
        place = listed()[number][1].split(":")
        before = payload().split("\n")[: int(place[0])]
        before[-1] = before[-1][: int(place[1]) - 1]
        index = utf16_length("\n".join(before))
        equal(caret, [index, index, True], f"the caret goes to finding {number}")
        wait_for(lambda: browser.run("return document.querySelector('#finding-list .here') !== null"), "it is pointed out")
    browser.run("const t = document.getElementById('text'); t.focus(); t.setSelectionRange(0, 0)")
    for expected in [one["index"] for one in faults[1:]] + [faults[0]["index"]]:
        browser.press(F8)
        equal(browser.run("return document.getElementById('text').selectionStart"), expected, "F8 goes to the next")

    # --- what is wrong, below the pointer ---
    box = browser.run("const b = document.querySelectorAll('#overlay mark')[2].getBoundingClientRect(); return [b.left + 4, b.top + b.height / 2]")
    browser.point_at(*box)
    wait_for(lambda: is_shown("#tip"), "the sentence shows below the pointer")
    expect(text_of("#tip") in [one[4] for one in listed()], f'below the pointer: {text_of("#tip")}')
    browser.screenshot(pictures / "order.png")
    browser.point_at(5, 5)
    expect(not is_shown("#tip"), "and goes")

    # --- options, and operations ---
    open_page("#resource=deviceComplianceDeviceStatus&sample=Valid")
    equal(listed(), [], "valid under create")
    browser.click("#operations label:nth-child(1)")
    equal([one[2:4] for one in listed()], [["missing_member", "/id"]], "not so under read")
    read_schema = text_of("#schema-text")
    browser.click("#operations label:nth-child(4)")
    equal(listed(), [], "so as a patch")
    expect(text_of("#schema-text") != read_schema, "another operation, another schema")
    put('{"x": 1}')
    equal([one[2] for one in listed()], ["unknown_member"], "unknown members are refused")
    browser.click("#ignoreUnknownMembers")
    equal(listed(), [], "or ignored")
    browser.click("#tab-output")
    equal(json.loads(text_of("#output-text")), {}, "and not written")

    # --- the address keeps all of it, for others ---
    put('{"userName": "😀 & = # + %", "y": 2}')
    browser.click("#tab-schema")
    wait_for(lambda: "tab=schema" in browser.url() and "%22y%22" in browser.url(), f"the address keeps the state: {browser.url()}")
    state = dict(urllib.parse.parse_qsl(browser.url().split("#")[1]))
    equal(state, {"resource": "deviceComplianceDeviceStatus", "operation": "patch", "tab": "schema",
                  "options": "ignoreUnknownMembers", "text": '{"userName": "😀 & = # + %", "y": 2}'}, "what it keeps")
    link = browser.url().split("#")[1]
    open_page("#" + link)
    equal(payload(), state["text"], "a link brings the payload back")
    equal(browser.run("return [document.querySelector('[name=operation]:checked').value, "
                      "document.getElementById('ignoreUnknownMembers').checked, "
                      "document.querySelector('[aria-selected=true]').dataset.tab]"), ["patch", True, "schema"], "and the rest")
    browser.run("location.hash = arguments[0]", "resource=event&sample=Valid")
    wait_for(lambda: browser.run("return document.getElementById('resource').value") == "event", "a link opened from the page")
    open_page("#resource=nothing&operation=delete&tab=x&options=y&text=%7B%7D")
    equal(payload(), "{}", "what a link has wrong does no harm")
    put("[" + ",".join(["1"] * 40000) + "]")
    wait_for(lambda: browser.run("return document.getElementById('share').disabled"), "too long for a link")
    equal(listed()[0][2], "wrong_type", "a long payload")

    # --- by keys alone ---
    open_page("#resource=order&sample=Valid")
    browser.run("document.getElementById('tab-findings').focus()")
    browser.press(RIGHT)
    equal(browser.run("return document.activeElement.id"), "tab-output", "the next tab")
    expect(is_shown("#output") and not is_shown("#findings"), "its panel")
    browser.press(END)
    equal(browser.run("return document.activeElement.id"), "tab-source", "the last tab")
    unnamed = browser.run("""
        return [...document.querySelectorAll('input, select, textarea, button')].filter((one) =>
            !(one.labels?.length || one.textContent.trim() || one.getAttribute('aria-label'))).map((one) => one.outerHTML)""")
    equal(unnamed, [], "whatever is operated has a name")
    equal(browser.run("return document.querySelectorAll('#verdict[role=status]').length"), 1, "the verdict is read out")

    # --- contrast of texts (WCAG AA), in both schemes; and what it looks like ---
    contrast = (pathlib.Path(__file__).parent / "contrast.js").read_text()
    for scheme in ("light", "dark"):
        media(("prefers-color-scheme", scheme))
        for fragment in ("sample=With+faults", "sample=Valid&tab=output", "sample=Valid&tab=source"):
            open_page(f"#resource=order&{fragment}")
            equal(browser.run(contrast), [], f"{scheme}, {fragment}: texts of too little contrast")
    open_page("#resource=deviceComplianceDeviceStatus&sample=With+faults")
    browser.screenshot(pictures / "dark.png")
    open_page("#resource=order&sample=Valid&tab=schema")
    browser.screenshot(pictures / "dark_schema.png")
    media(("prefers-color-scheme", "light"))
    open_page("#resource=order&sample=Valid&tab=output")
    browser.screenshot(pictures / "output.png")
    open_page("#resource=order&sample=With+faults&tab=source")
    browser.screenshot(pictures / "source.png")
    open_page("#resource=event&sample=With+faults&tab=errors")
    browser.screenshot(pictures / "errors.png")
    for width, height, name in ((390, 844, "narrow"), (320, 640, "narrowest"), (820, 1180, "tablet"), (1920, 1080, "widest")):
        window(width, height)
        open_page("#resource=order&sample=With+faults")
        no_overflow(name)
        check_marks(name)
        full = browser.run("return document.documentElement.scrollHeight")
        window(width, max(height, full))
        browser.run("scrollTo(0, 0)")
        browser.screenshot(pictures / f"{name}.png")
        window(width, height)

    # --- over HTTP too, as static files ---
    handler = functools.partial(type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None}),
                                directory=page.parent)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    open_page("", f"http://127.0.0.1:{server.server_address[1]}/index.html")
    expect(len(listed()) > 0, "served")
    server.shutdown()

    # --- nothing is printed, nothing is fetched ---
    equal([entry["message"] for entry in browser.log("browser")], [], "the console")
    fetched = set()
    for entry in browser.log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            fetched.add(message["params"]["request"]["url"].split("#")[0])
    others = [url for url in fetched if not url.startswith(("data:", "about:", "chrome:")) and not url.endswith("/index.html")]
    equal(others, [], "nothing but the page is fetched")
finally:
    browser.close()

print(f"{checks} checks, {failures} failed; the page is {page.stat().st_size} bytes; screenshots are in {pictures}")
sys.exit(failures != 0)
