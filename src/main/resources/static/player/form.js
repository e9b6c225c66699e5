// The form of an argorithm's parameters, made from their declarations.
import { element, setText } from "./dom.js";
import { json, parse, text } from "./values.js";

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Fields for parameters; errors stand at the field they are about. */
export class ParameterForm {
  constructor(holder, declared, example) {
    this.fields = new Map();
    const names = [...new Set([...Object.keys(declared), ...Object.keys(example)])];
    holder.replaceChildren(...names.map((name, i) => this.field(name, declared[name] ?? {}, i)));
    if (names.length === 0) holder.append(element("p", { class: "quiet" }, "This argorithm takes no input."));
    this.fill(example);
  }

  field(name, declaration, i) {
    const id = `parameter-${i}`;
    const many = declaration.type === "MATRIX" || declaration.type === undefined;
    const input = element(many ? "textarea" : "input", {
      id, name, autocomplete: "off", spellcheck: "false",
      "aria-describedby": `${id}-hint ${id}-error`,
      ...(many ? { rows: 3 } : { type: "text" }),
      inputmode: declaration.type === "INT" || declaration.type === "FLOAT" ? "decimal" : null,
    });
    const error = element("p", { class: "error", id: `${id}-error` });
    this.fields.set(name, { input, error, declaration });
    return element("div", { class: "field" },
      element("label", { for: id }, name),
      element("p", { class: "quiet hint", id: `${id}-hint` }, hint(declaration)),
      input, error);
  }

  /** Puts values into the fields. */
  fill(values) {
    for (const [name, { input, declaration }] of this.fields) {
      if (name in values) input.value = written(values[name], declaration);
    }
    this.clearErrors();
  }

  clearErrors() {
    for (const { input, error } of this.fields.values()) {
      setText(error, "");
      input.removeAttribute("aria-invalid");
    }
  }

  /** The values as JSON, or null when a field cannot be read; then its error is shown. */
  read() {
    this.clearErrors();
    const parts = [];
    for (const [name, { input, declaration }] of this.fields) {
      try {
        parts.push(`${JSON.stringify(name)}:${value(input.value, declaration)}`);
      } catch (problem) {
        this.fail(name, problem.message);
      }
    }
    return parts.length === this.fields.size ? `{${parts.join(",")}}` : null;
  }

  /** Shows the server's problems at their fields; gives those that belong to none. */
  show(problems) {
    const rest = [];
    for (const { field, message } of problems) {
      const place = field.replace(/^(query\.)?parameters\.?/, "");
      const name = [...this.fields.keys()]
        .filter((one) => place === one || (place.startsWith(one) && "[.".includes(place[one.length])))
        .sort((a, b) => b.length - a.length)[0];
      if (name === undefined) rest.push(`${field} ${message}`);
      else this.fail(name, place === name ? message : `${place.slice(name.length)} ${message}`);
    }
    const first = [...this.fields.values()].find(({ error }) => error.textContent !== "");
    first?.input.focus();
    return rest;
  }

  fail(name, message) {
    const { input, error } = this.fields.get(name);
    if (error.textContent === "") setText(error, message);
    input.setAttribute("aria-invalid", "true");
  }
}

const ITEMS = { INT: "whole numbers", FLOAT: "numbers", STRING: "texts" };

function hint(declaration) {
  const what = {
    INT: "a whole number", FLOAT: "a number", STRING: "a text",
    ARRAY: `${ITEMS[declaration["item-type"]]}, with commas between`,
    MATRIX: `${ITEMS[declaration["item-type"]]}, each row on a line of its own`,
  }[declaration.type] ?? "JSON, as in the example";
  const { start, end, size, row, col } = declaration;
  const range = start !== undefined && end !== undefined ? ` from ${start} to ${end}`
    : start !== undefined ? `, at least ${start}` : end !== undefined ? `, at most ${end}` : "";
  const counts = [[size, declaration.type === "STRING" ? "characters" : "of them"], [row, "rows"], [col, "columns"]]
    .filter(([count]) => count !== undefined).map(([count, unit]) => `, ${count} ${unit}`).join("");
  const about = declaration.description ? `${declaration.description}: ` : "";
  return `${about}${what}${range}${counts}`;
}

/** A value as people write it into its field. */
function written(value, declaration) {
  switch (declaration.type) {
    case "STRING": return typeof value === "string" ? value : json(value);
    case "ARRAY": return list(value, declaration);
    case "MATRIX": return Array.isArray(value) && value.every(Array.isArray)
      ? value.map((row) => list(row, declaration)).join("\n") : json(value);
    case "INT":
    case "FLOAT": return text(value);
    default: return json(value);
  }
}

function list(value, declaration) {
  const plain = Array.isArray(value) && value.every((item) => declaration["item-type"] === "STRING"
    ? typeof item === "string" && item !== "" && item.trim() === item && !/[,[\]\n"]/.test(item)
    : typeof item !== "string" && typeof item !== "boolean" && !Array.isArray(item));
  return plain ? value.map((item) => text(item)).join(", ") : json(value);
}

/** The JSON of what stands in a field. */
function value(given, declaration) {
  switch (declaration.type) {
    case "STRING": return JSON.stringify(given);
    case "INT": return number(given, "must be an integer");
    case "FLOAT": return number(given, "must be a number");
    case "ARRAY": return items(given, declaration);
    case "MATRIX": return given.trim().startsWith("[[") ? whole(given)
      : `[${given.split("\n").filter((row) => row.trim() !== "").map((row) => items(row, declaration)).join(",")}]`;
    default: return whole(given);
  }
}

function number(given, otherwise) {
  const trimmed = given.trim().replace("−", "-");
  if (!NUMBER.test(trimmed)) throw new Error(otherwise);
  return /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(trimmed) ? trimmed : String(Number(trimmed));
}

function items(given, declaration) {
  const trimmed = given.trim();
  if (trimmed.startsWith("[")) return whole(trimmed);
  if (declaration["item-type"] === "STRING") {
    return JSON.stringify(trimmed === "" ? [] : trimmed.split(",").map((item) => item.trim()));
  }
  const parts = trimmed.split(/[\s,;]+/).filter((item) => item !== "");
  return `[${parts.map((item) => number(item, `must be ${ITEMS[declaration["item-type"]]} with commas between, not '${item}'`)).join(",")}]`;
}

function whole(given) {
  try {
    return json(parse(given));
  } catch {
    throw new Error("must be JSON");
  }
}
