/** What is needed to find the source of a case again. */
import type { FieldsOf, SectionNeeds } from './condition';

type Source = FieldsOf<'source'>;

const isPublication = ({ value }: { readonly value: Source }): boolean => value.kind === 'publication';

export const source: SectionNeeds<Source> = {
  fields: {
    title: isPublication,
    doi: ({ value }) => value.kind === 'publication' && value.pmid === undefined && value.url === undefined,
    text_read: isPublication,
  },
};
