// Run in a page: the texts that are seen in it whose contrast is below that of WCAG 2 AA, 4.5.
const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

// A colour of CSS over another, as numbers from 0 to 255.
function over(color, below) {
    canvas.fillStyle = `rgb(${below.join(' ')})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(color) {
    const [red, green, blue] = color.map((part) => {
        const value = part / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function backgroundOf(element) {
    const below = element.parentElement ? backgroundOf(element.parentElement) : [255, 255, 255];
    return over(getComputedStyle(element).backgroundColor, below);
}

const faint = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || !element.checkVisibility() || element.closest('script, style, noscript, option')) {
        continue;
    }
    if (element.closest('label')?.querySelector('input:disabled')) {
        continue;
    }
    const ground = backgroundOf(element);
    const [a, b] = [luminance(over(getComputedStyle(element).color, ground)), luminance(ground)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) {
        faint.push(`${contrast.toFixed(2)} ${element.tagName}.${element.className}: ${node.data.trim().slice(0, 40)}`);
    }
}
return [...new Set(faint)];
