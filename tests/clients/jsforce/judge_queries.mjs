// Which texts the public SOQL parser takes. usage: node judge_queries.mjs FILE (an object of lists of texts)
import { readFileSync } from "node:fs";
import { isQueryValid } from "@jetstreamapp/soql-parser-js";

const lists = JSON.parse(readFileSync(process.argv[2], "utf8"));
const judged = Object.entries(lists).map(([kind, texts]) => [kind, texts.map((text) => isQueryValid(text))]);
console.log(JSON.stringify(Object.fromEntries(judged)));
