// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
'use strict';

// comply itself: a WebAssembly module that takes and gives JSON texts.

async function loadModule() {
    const module = await loadComply();

    function answerTo(call, request) {
        const size = module.lengthBytesUTF8(request) + 1;
        const place = module._malloc(size);
        module.stringToUTF8(request, place, size);
        const answer = module.UTF8ToString(call(place));
        module._free(place);
        if (answer.startsWith('!')) {
            throw new Error(answer.slice(1));
        }
        return answer;
    }
    // Half of a surrogate pair is no Unicode, which a request is made of.
    const toText = (request) => JSON.stringify({ ...request, text: new TextDecoder().decode(new TextEncoder().encode(request.text)) });

    return {
        list: () => JSON.parse(module.UTF8ToString(module._comply_playground_list())),
        check: (request) => JSON.parse(answerTo(module._comply_playground_check, toText(request))),
        schema: (request) => answerTo(module._comply_playground_schema, toText({ ...request, text: '' })),
    };
}
