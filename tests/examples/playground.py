"""What the playground's page is answered, asked of the same functions as a program.

usage: playground.py PROGRAM ROOT
"""

import json
import pathlib
import subprocess
import sys

program, root = sys.argv[1], pathlib.Path(sys.argv[2])
checks = 0
failures = 0


def expect(is_right, about):
    global checks, failures
    checks += 1
    if not is_right:
        failures += 1
        print("FAILED:", about)


def run(call, request=None):
    text = request if isinstance(request, str) else json.dumps(request, ensure_ascii=False)
    return subprocess.run([program, call], input=text.encode(), capture_output=True, timeout=60)


def ask(call, **request):
    done = run(call, request)
    if done.returncode != 0:
        raise SystemExit(f"{call} {request} exited with {done.returncode}: {done.stderr.decode()}")
    return json.loads(done.stdout)


def place_of(text, offset):
    """Line and column, counted in another way than comply's: an offset is in bytes, a column in code points."""
    before = text.encode()[:offset].decode()
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


# What each sample is said to have: places and codes.
claims = {
    ("deviceComplianceDeviceStatus", "Valid"): [],
    ("deviceComplianceDeviceStatus", "With faults"): [
        "1:1 missing_member",
        "3:56 wrong_type",
        "4:15 wrong_type",
        "5:46 invalid_date_time",
        "6:13 unknown_enumerator",
        "9:3 unknown_member",
    ],
    ("deviceComplianceDeviceStatus", "No JSON"): ["4:16 invalid_number"],
    ("deviceComplianceDeviceStatus", "Patch"): [],
    ("deviceCompliancePolicy", "Valid"): [],
    ("deviceCompliancePolicy", "With faults"): [
        "1:1 missing_member",
        "10:25 unknown_enumerator",
        "10:53 above_maximum",
        "14:26 wrong_type",
        "15:29 below_minimum",
        "16:28 above_maximum",
        "20:3 unknown_member",
        "21:23 null_not_allowed",
    ],
    ("deviceCompliancePolicy", "Of no known type"): ["2:18 wrong_discriminator"],
    ("deviceCompliancePolicyState", "Valid"): [],
    ("deviceCompliancePolicyState", "With faults"): [
        "1:1 missing_member",
        "4:5 missing_member",
        "9:20 invalid_format",
        "16:17 wrong_type",
        "16:60 unknown_enumerator",
        "17:9 wrong_type",
        "22:14 not_an_integer",
        "23:19 unknown_enumerator",
        "26:3 duplicate_member",
    ],
    ("authenticationStrengthPolicy", "Valid"): [],
    ("authenticationStrengthPolicy", "With faults"): [
        "6:5 unknown_enumerator",
        "8:5 unknown_enumerator",
        "13:32 wrong_type",
        "15:9 invalid_format",
        "20:22 wrong_discriminator",
    ],
    ("event", "Valid"): [],
    ("event", "With faults"): [
        "4:3 unknown_member",
        "5:14 wrong_type",
        "12:19 unmet_condition",
        "14:21 wrong_type",
        "15:9 too_short",
        "17:17 unknown_enumerator",
        "20:15 wrong_type",
    ],
    ("order", "Valid"): ["13:13 deprecated_member"],
    ("order", "With faults"): [
        "1:1 missing_member",
        "2:15 missing_any_member",
        "2:25 too_short",
        "4:41 above_maximum",
        "4:55 not_a_multiple",
        "5:18 too_short",
        "5:47 unknown_enumerator",
        "8:15 invalid_date_time",
        "10:3 unknown_member",
        "11:33 duplicate_item",
        "12:13 deprecated_member",
    ],
    ("order", "Faults between members"): [
        "1:1 missing_member",
        "2:15 missing_any_member",
        "3:12 unmet_condition",
        "9:16 wrong_order",
        "11:13 deprecated_member",
        "12:14 conflicting_members",
    ],
    ("order", "Patch"): [],
}

listing = ask("list")
resources = {one["name"]: one for one in listing["resources"]}
expect(len(resources) == len(listing["resources"]) == 6, "six resources of different names")
found = {
    (name, sample["title"]): [
        f'{one["line"]}:{one["column"]} {one["code"]}'
        for one in ask("check", resource=name, operation=sample["operation"], text=sample["text"])["findings"]
    ]
    for name, resource in resources.items()
    for sample in resource["samples"]
}
for key in sorted(set(claims) | set(found)):
    if claims.get(key) != found.get(key):
        expect(False, f"{key}: {json.dumps(found.get(key))}; {json.dumps(claims.get(key))} is right")
    else:
        expect(True, key)

for name, resource in resources.items():
    titles = [sample["title"] for sample in resource["samples"]]
    expect(titles[:2] == ["Valid", "With faults"] and len(titles) == len(set(titles)), f"{name}: {titles}")
    for source in resource["sources"]:
        found_at = [folder for folder in ("include", "examples") if (root / folder / source).is_file()]
        expect(found_at, f"{name}: there is no {source}")

    for sample in resource["samples"]:
        about = f'{name}, {sample["title"]}'
        text = sample["text"]
        asked = {"resource": name, "operation": sample["operation"], "text": text}
        answer = ask("check", **asked)
        errors = [one for one in answer["findings"] if not one["isWarning"]]
        expect(answer["isAccepted"] == (errors == []), f"{about}: accepted without violations")
        expect(("output" in answer) == answer["isAccepted"], f"{about}: output if accepted")
        expect(answer["microseconds"] > 0, f"{about}: takes some time")
        for one in answer["findings"]:
            expect(place_of(text, one["offset"]) == (one["line"], one["column"]), f"{about}: place of {one}")

        renderings = answer["renderings"]
        expect(renderings["text"].count("^") >= len(answer["findings"]), f"{about}: a caret each")
        expect(renderings["log"].count("\n") == len(answer["findings"]), f"{about}: a line each")
        rendered = json.loads(renderings["json"])
        expect([one["message"] for one in rendered] == [one["message"] for one in answer["findings"]], f"{about}: JSON")
        for form, path in (("problem", ("errors",)), ("odata", ("error", "details"))):
            if answer["isAccepted"]:
                expect(renderings[form] == "", f"{about}: no {form} of what is accepted")
                continue
            told = json.loads(renderings[form])
            for step in path:
                told = told[step]
            expect([one["code"] for one in told] == [one["code"] for one in errors], f"{about}: {form}")

        if answer["isAccepted"]:
            json.loads(answer["output"])
            again = ask("check", **{**asked, "text": answer["output"]})
            expect(again["output"] == answer["output"], f"{about}: output is accepted and written alike")

    for operation in ["read", "create", "update"] + (["patch"] if resource["hasPatch"] else []):
        for ignore in (False, True):
            schema = ask("schema", resource=name, operation=operation, ignoreUnknownMembers=ignore)
            expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema", f"{name}: schema of {operation}")
    expect(ask("schema", resource=name, operation="read") != ask("schema", resource=name, operation="update"),
           f"{name}: operations differ")

expect(not resources["deviceCompliancePolicy"]["hasPatch"], "a variant has no patch")
expect(resources["order"]["hasPatch"], "a struct has one")


def codes(**request):
    return [one["code"] for one in ask("check", **request)["findings"]]


status = {"resource": "deviceComplianceDeviceStatus", "text": '{"id": "1", "status": "compliant", "x": 1}'}
expect(codes(**status, operation="patch") == ["unknown_member"], "a patch says what it likes")
expect(codes(**status, operation="patch", ignoreUnknownMembers=True) == [], "unknown members may be ignored")
expect(codes(**status, operation="patch", ignoreUnknownMembers=True, refuseReadOnlyMembers=True) == ["read_only_member"],
       "read-only members may be refused")
expect(codes(**status, operation="read").count("missing_member") == 7, "whole under read")
expect(json.loads(ask("check", **status, operation="patch", ignoreUnknownMembers=True)["output"]) == {"status": "compliant"},
       "a patch without its read-only members")
strength = {"resource": "authenticationStrengthPolicy", "operation": "patch", "text": '{"allowedCombinations": ["palm"]}'}
expect(codes(**strength) == ["unknown_enumerator"], "enumerators are known")
expect(codes(**strength, fallBackOnEnumerators=True) == [], "or fall back")
expect(codes(resource="order", operation="read", text="") == ["empty_text"], "no text")
expect(codes(resource="order", operation="read", text="[" * 100)[-1] in ("wrong_type", "depth_exceeded", "unexpected_end"),
       "too deep a text")
large = '{"lines": [' + ", ".join(['{"article": "🍵"}'] * 1000) + "]}"
expect(codes(resource="order", operation="read", text=large)[-1] == "too_many_violations", "a bound on violations")

for call, request in (
    ("check", "{"),
    ("check", {"resource": "nothing", "operation": "read", "text": "{}"}),
    ("check", {"resource": "order", "operation": "delete", "text": "{}"}),
    ("check", {"resource": "deviceCompliancePolicy", "operation": "patch", "text": "{}"}),
    ("schema", {"resource": "deviceCompliancePolicy", "operation": "patch"}),
    ("nothing", {}),
):
    done = run(call, request)
    expect(done.returncode == 2 and done.stderr and not done.stdout, f"{call} {request} is refused")

print(f"{checks} checks, {failures} failed")
sys.exit(failures != 0)
