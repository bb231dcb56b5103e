/** The pages: every rule, fact, dispute and warning has one, and every link between them leads somewhere. */
import assert from 'node:assert/strict';
import { notice } from '../../src/knowledge/edition';
import { disputes, facts, warnings } from '../../src/knowledge/facts/index';
import { rules } from '../../src/rules/index';
import { formExplanations } from '../../src/service/form/explanations';
import { explain, page } from '../../src/service/index';

const paths = [
  ...[...rules, ...formExplanations].map(({ id }) => `/rules/${id}.md`),
  ...[...facts.keys()].map((id) => `/facts/${id}.md`),
  ...[...disputes.keys()].map((id) => `/disputes/${id}.md`),
  ...[...warnings.keys()].map((id) => `/warnings/${id}.md`),
];

const pageAt = (path: string): string => {
  const text = page(path);
  assert.ok(text, path);
  return text;
};

describe('pages', () => {
  it('are there for every rule, fact, dispute and warning, each with a heading and what this is not', () => {
    for (const path of paths) {
      assert.match(pageAt(path), /^# \S/);
      assert.ok(pageAt(path).includes(notice), path);
    }
  });

  it('link only to pages that are there, and to DOI, PubMed and PubMed Central', () => {
    for (const path of paths) {
      for (const [, link = ''] of pageAt(path).matchAll(/\]\(([^)]+)\)/g)) {
        if (link.startsWith('../')) pageAt(link.slice('..'.length));
        else assert.match(link, /^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov)\//);
      }
    }
  });

  it('show a claim with what disputes it and what must not be left out', () => {
    assert.ok(pageAt('/facts/S27.md').includes('(../disputes/X8.md)'));
    assert.ok(pageAt('/facts/S43.md').includes('(../warnings/W4.md)'));
  });

  it('show the sources of a fact with their links, and terms in full', () => {
    const text = pageAt('/facts/L52.md');
    assert.ok(text.includes('[doi:10.1371/journal.pone.0016632](https://doi.org/10.1371/journal.pone.0016632)'));
    assert.ok(text.includes('**HO**: heterotopic ossification.'));
  });

  it('say of a fact that changes that it has to be checked', () => {
    const changing = [...facts.values()].filter((fact) => fact.changing);
    assert.ok(changing.length > 0);
    for (const { id } of changing) assert.ok(pageAt(`/facts/${id}.md`).includes('check it before you rely on it'));
  });

  it('are found by their id alone', () => {
    for (const id of ['surgery-before-4-months', 'S43', 'X12', 'W4', 'yaml-syntax']) assert.ok(explain(id), id);
    assert.equal(explain('nothing'), undefined);
  });

  it('are missing for anything else', () => {
    for (const path of ['/rules/nothing.md', '/facts/../S43.md', '/constructor/name.md', '/x', '']) {
      assert.equal(page(path), undefined);
    }
  });
});
