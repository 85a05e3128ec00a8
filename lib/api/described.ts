import { z } from 'zod'

/** What the document says about a schema: its name when it is a model of its own, and its meaning in both languages. */
type Said = { id?: string; description?: string; 'x-description-zh'?: string }

/** Kept apart from zod's global registry, so that nothing of a form turns up in the document by chance. */
export const described = z.registry<Said>()

/** The schema, with its meaning in English and Chinese for the reference. */
export function said<S extends z.ZodType>(schema: S, en: string, zh: string): S {
  described.add(schema, { ...described.get(schema), description: en, 'x-description-zh': zh })
  return schema
}

/** A model with a name of its own: it stands once in the document and is pointed at from wherever it is used. */
export function model<S extends z.ZodType>(id: string, schema: S, en: string, zh: string): S {
  described.add(schema, { id, description: en, 'x-description-zh': zh })
  return schema
}
