# Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
"""comply as a package of Conan 2: `conan create .`"""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout


class ComplyConan(ConanFile):
    name = "comply"
    description = "JSON text into validated C++ structs and back"
    license = "BSL-1.0"
    topics = ("json", "validation", "reflection", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    # Of Boost.JSON, too, the headers do: who uses it includes <boost/json/src.hpp> in one source file, or sets this to
    # False and links it.
    default_options = {"boost/*:header_only": True}
    exports_sources = "include/*", "LICENSE"
    no_copy_source = True

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, "include", "comply", "version.hpp"))
        numbers = re.findall(r"^#define COMPLY_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.MULTILINE)
        self.version = ".".join(numbers)

    def layout(self):
        basic_layout(self, src_folder=".")

    def requirements(self):
        self.requires("boost/[>=1.81.0 <2]", transitive_headers=True)

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", src=os.path.join(self.source_folder, "include"),
             dst=os.path.join(self.package_folder, "include"))

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "comply")
        self.cpp_info.set_property("cmake_target_name", "comply::comply")
        self.cpp_info.set_property("pkg_config_name", "comply")
        self.cpp_info.requires = ["boost::headers"]
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
