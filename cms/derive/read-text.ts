import type { z } from 'zod';

/** Rules of one line or paragraph of text, as read from Zod. Lengths in UTF-16 units, as Zod counts. */
export interface TextRules {
  min?: number;
  max?: number;
  format?: 'url' | 'email';
  /** A rule on the shape of the text, with the schema's own Vietnamese message when it has one. */
  pattern?: { source: string; message?: string };
}

interface TextDefinition {
  check?: string;
  format?: string;
  pattern?: RegExp;
  protocol?: RegExp;
  minimum?: number;
  maximum?: number;
  error?: (issue: unknown) => string | { message: string } | undefined;
}

const messageOf = (definition: TextDefinition): string | undefined => {
  const message = definition.error?.({});
  return typeof message === 'string' ? message : message?.message;
};

const withMessage = (source: string, message: string | undefined) => ({ source, ...(message !== undefined && { message }) });

/** Reads length, format and pattern of a Zod string. A pattern of its own wins over the one of the format. */
export function readText(schema: z.ZodType): TextRules {
  const own = schema.def as unknown as TextDefinition;
  const checks = (schema.def.checks ?? []).map((check) => (check as { _zod: { def: unknown } })._zod.def as TextDefinition);
  const rules: TextRules = {};
  for (const definition of [own, ...checks]) {
    if (definition.check === 'min_length' && definition.minimum !== undefined) rules.min = definition.minimum;
    if (definition.check === 'max_length' && definition.maximum !== undefined) rules.max = definition.maximum;
    if (definition.format === 'url') {
      const protocol = definition.protocol?.source.replace(/^\^|\$$/g, '') ?? 'https?';
      rules.format = 'url';
      rules.pattern ??= withMessage(`^(?:${protocol})://\\S+$`, messageOf(definition));
    }
    if (definition.format === 'email' && definition.pattern) {
      rules.format = 'email';
      rules.pattern ??= withMessage(definition.pattern.source, messageOf(definition));
    }
    if (definition.format === 'regex' && definition.pattern) rules.pattern = withMessage(definition.pattern.source, messageOf(definition));
  }
  return rules;
}
