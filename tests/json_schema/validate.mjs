// Reads from standard input what json_schema_payloads prints and compares each verdict with ajv's.
//
//   node validate.mjs

import { createInterface } from "node:readline";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// Strict, so that a keyword or a format that ajv does not know is an error; but unions of types are what nullable
// members are, and control information matches a pattern even where it is described.
const ajv = new Ajv({ allowUnionTypes: true, allowMatchingProperties: true });
addFormats(ajv);

const shown = 10; // disagreements
const leastShare = 0.05; // of accepted and of refused payloads, or the comparison says little
let subjects;
let disagreements = 0;

function begin(line) {
  subjects = JSON.parse(line).map(({ name, schema }) => {
    return { name, validate: ajv.compile(schema), accepted: 0, refused: 0 };
  });
}

function parse(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error };
  }
}

function compare(line) {
  const first = line.indexOf(" ");
  const subject = subjects[Number(line.slice(0, first))];
  const accepted = line[first + 1] === "1";
  const text = line.slice(first + 3);
  const { value, error } = parse(text);
  const acceptedHere = error === undefined && subject.validate(value);
  if (accepted === acceptedHere) {
    subject[accepted ? "accepted" : "refused"]++;
  } else if (disagreements++ < shown) {
    const why = error ? error.message : ajv.errorsText(subject.validate.errors);
    console.error(`${subject.name}: comply ${accepted ? "accepts" : "refuses"} ${text}`);
    console.error(`  ajv: ${acceptedHere ? "valid" : why}`);
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  subjects === undefined ? begin(line) : compare(line);
}

let compared = 0;
let isUneven = false;
for (const { name, accepted, refused } of subjects) {
  console.log(`${name}: ${accepted} accepted and ${refused} refused by both`);
  compared += accepted + refused;
  isUneven ||= Math.min(accepted, refused) <= leastShare * (accepted + refused);
}
console.log(`${compared} verdicts are the same, ${disagreements} are not`);
if (isUneven) {
  console.error("Too few payloads of one kind for a schema");
}
process.exit(compared === 0 || disagreements !== 0 || isUneven ? 1 : 0);
