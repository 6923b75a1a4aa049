# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""usage: check.py SOURCE_DIR PACKAGE_DIR VERSION

Runs conanfile.py with stand-ins for what it takes from Conan, which do the plain thing; fails if the package is not what
the headers are, or the version not CMake's.
"""

import fnmatch
import importlib.util
import pathlib
import shutil
import sys
import types
from unittest import mock

SOURCE, PACKAGE, VERSION = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]


def copy(conanfile, pattern, src, dst):
    for file in pathlib.Path(src).rglob("*"):
        name = file.relative_to(src)
        if file.is_file() and fnmatch.fnmatch(str(name), pattern):
            (dst / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, dst / name)


def load(conanfile, path):
    return pathlib.Path(path).read_text(encoding="utf-8")


def module(name, **contents):
    made = types.ModuleType(name)
    vars(made).update(contents)
    sys.modules[name] = made


check_min_cppstd = mock.Mock()
basic_layout = mock.Mock()
module("conan", ConanFile=object)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=check_min_cppstd)
module("conan.tools.files", copy=copy, load=load)
module("conan.tools.layout", basic_layout=basic_layout)

sys.dont_write_bytecode = True
spec = importlib.util.spec_from_file_location("conanfile", SOURCE / "conanfile.py")
conanfile = importlib.util.module_from_spec(spec)
spec.loader.exec_module(conanfile)

# Only what is exported is there when the package is made.
shutil.rmtree(PACKAGE, ignore_errors=True)
exported = PACKAGE / "exported"
exported.mkdir(parents=True)
recipe = conanfile.ComplyConan()
for pattern in recipe.exports_sources:
    folder = SOURCE / pathlib.PurePath(pattern).parent
    copy(None, pathlib.PurePath(pattern).name, folder, exported / folder.relative_to(SOURCE))

recipe.recipe_folder = str(SOURCE)
recipe.source_folder = str(exported)
recipe.package_folder = str(PACKAGE / "package")
for member in ("requires", "info", "cpp_info"):
    setattr(recipe, member, mock.Mock())
recipe.set_version()
for step in ("layout", "requirements", "validate", "package", "package_id", "package_info"):
    getattr(recipe, step)()

failures = []


def expect(what, actual, expected):
    if actual != expected:
        failures.append(f"{what} is {actual!r}, not {expected!r}")


def files_in(folder):
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


expect("the name", recipe.name, "comply")
expect("the version", recipe.version, VERSION)
expect("the license", recipe.license, "BSL-1.0")
expect("the type", recipe.package_type, "header-library")
expect("the standard", check_min_cppstd.call_args.args, (recipe, 20))
expect("what is asked for of Boost", recipe.requires.call_args.args, ("boost/[>=1.81.0 <2]",))
expect("whether one package is for all", recipe.info.clear.called, True)
properties = dict(call.args for call in recipe.cpp_info.set_property.call_args_list)
expect("the target", properties["cmake_target_name"], "comply::comply")
expect("the headers", files_in(PACKAGE / "package" / "include"), files_in(SOURCE / "include"))
expect("the licenses", files_in(PACKAGE / "package" / "licenses"), ["LICENSE"])
sys.exit("\n".join(failures) or 0)
