import { z } from "zod";

export type Scalar = string | number | boolean;

/** What is entered at one place of a rubric, as far as its shape goes: enough to draw a form for it. */
export type FormNode =
  | { readonly is: "text"; readonly required: boolean }
  | {
      readonly is: "number";
      readonly whole: boolean;
      /** The least number; null where there is none. */
      readonly least: number | null;
      /** Whether the least number itself is too little. */
      readonly above: boolean;
    }
  | { readonly is: "flag" }
  | { readonly is: "choice"; readonly values: readonly Scalar[] }
  | { readonly is: "fixed"; readonly value: Scalar }
  | { readonly is: "nothing" }
  /** Named by its kind, or by the key under which it stands: what its fields are called depends on it. */
  | { readonly is: "group"; readonly name: string; readonly fields: readonly FormField[] }
  | { readonly is: "list"; readonly of: FormNode; readonly least: number }
  | { readonly is: "names"; readonly of: FormNode }
  | { readonly is: "either"; readonly options: readonly FormOption[] }
  | { readonly is: "anything" };

export interface FormField {
  readonly key: string;
  readonly node: FormNode;
  readonly required: boolean;
}

/** One of several shapes, such as a kind of rule. */
export interface FormOption {
  /** What tells it from the others: its kind, or what it is or has. */
  readonly id: string;
  readonly node: FormNode;
}

/*
 * Forms are derived from the schemas that also read the files, so that a new kind of rule has its form by itself.
 */

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** The part of JSON Schema that the rubric's schemas make use of. */
const jsonSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: scalar.optional(),
  enum: z.array(scalar).optional(),
  minLength: z.number().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  minItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  get items() {
    return jsonSchema.optional();
  },
  get additionalProperties() {
    return z.union([z.literal(false), jsonSchema]).optional();
  },
  get oneOf() {
    return z.array(jsonSchema).optional();
  },
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
});

type JsonSchema = z.infer<typeof jsonSchema>;

/** The form of what a schema reads; `key` is what the thing is called where it has no kind. */
export function describeForm(schema: z.ZodType, key: string): FormNode {
  return nodeOf(jsonSchema.parse(z.toJSONSchema(schema, { io: "input" })), key);
}

function nodeOf(schema: JsonSchema, key: string): FormNode {
  // Only the schema of any JSON refers to itself.
  if (schema.$ref !== undefined) return { is: "anything" };
  if (schema.const !== undefined) return { is: "fixed", value: schema.const };
  if (schema.enum !== undefined) return { is: "choice", values: schema.enum };
  const options = schema.oneOf ?? schema.anyOf;
  if (options !== undefined) return eitherOf(options, key);
  if (Array.isArray(schema.type)) {
    return eitherOf(
      schema.type.map((type) => ({ ...schema, type })),
      key,
    );
  }
  return plainNode(schema, key);
}

function plainNode(schema: JsonSchema, key: string): FormNode {
  const { minimum, exclusiveMinimum, minLength = 0, minItems = 0, items, additionalProperties } = schema;
  switch (schema.type ?? "any") {
    case "string":
      return { is: "text", required: minLength > 0 };
    case "number":
    case "integer": {
      const least = exclusiveMinimum ?? minimum ?? null;
      return { is: "number", whole: schema.type === "integer", least, above: exclusiveMinimum !== undefined };
    }
    case "boolean":
      return { is: "flag" };
    case "null":
      return { is: "nothing" };
    case "array":
      return { is: "list", least: minItems, of: items === undefined ? { is: "anything" } : nodeOf(items, key) };
    case "object":
      if (schema.properties !== undefined) return groupOf(schema, key);
      return { is: "names", of: additionalProperties ? nodeOf(additionalProperties, key) : { is: "anything" } };
    default:
      return { is: "anything" };
  }
}

/** Keys whose fixed value tells one shape from another. */
const KINDS = ["kind", "by", "effect", "type"] as const;

function groupOf({ properties = {}, required = [] }: JsonSchema, key: string): FormNode {
  const kind = KINDS.map((name) => properties[name]?.const).find((value) => value !== undefined);
  const name = kind === undefined ? key : String(kind);
  const fields = Object.entries(properties).map(([own, schema]): FormField => {
    return { key: own, node: fieldNode(nodeOf(schema, own), required.includes(own)), required: required.includes(own) };
  });
  return { is: "group", name, fields };
}

/** A fixed value that can be left out is a choice: it or nothing. */
function fieldNode(node: FormNode, required: boolean): FormNode {
  return node.is === "fixed" && !required ? { is: "choice", values: [node.value] } : node;
}

/** Fixed values alone are a choice, one shape or none is told apart by null, nested alternatives stand side by side. */
function eitherOf(schemas: readonly JsonSchema[], key: string): FormNode {
  const nodes = schemas.map((schema) => nodeOf(schema, key)).flatMap(flattened);
  const values = nodes.flatMap((node): Scalar[] => (node.is === "fixed" ? [node.value] : []));
  if (values.length === nodes.length) return { is: "choice", values };
  return { is: "either", options: nodes.map((node): FormOption => ({ id: idOf(node, nodes), node })) };
}

function flattened(node: FormNode): readonly FormNode[] {
  return node.is === "either" ? node.options.map((option) => option.node) : [node];
}

/** The kind of a group or a key that only it has; the type of anything else, or the value itself. */
function idOf(node: FormNode, all: readonly FormNode[]): string {
  if (node.is === "fixed") return String(node.value);
  if (node.is !== "group") return node.is;
  const kind = node.fields.find(({ key, node: own }) => own.is === "fixed" && KINDS.some((name) => name === key));
  if (kind?.node.is === "fixed") return String(kind.node.value);
  const others = all.filter((other) => other !== node && other.is === "group");
  const own = node.fields.find(({ key }) => !others.some((other) => hasKey(other, key)));
  return own?.key ?? node.name;
}

function hasKey(node: FormNode, key: string): boolean {
  return node.is === "group" && node.fields.some((field) => field.key === key);
}
