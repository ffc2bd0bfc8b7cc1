import { expect } from '@open-wc/testing';
import { mountPage } from './browser/mount-page.ts';

const script = new URL('../dist/walbio.js', import.meta.url).pathname;
const tags = `<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>
  <walbio-timeline></walbio-timeline><walbio-company organization="celyad"></walbio-company>`;
const policies = {
  'no policy': '',
  'a strict policy': `default-src 'none'; script-src 'self'; style-src 'self'`,
  'a strict policy with Trusted Types': `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types walbio`,
};

describe('the script tag', () => {
  for (const [name, policy] of Object.entries(policies)) {
    it(`shows all three on a page with ${name}, and asks for nothing but itself`, async () => {
      const page = await mountPage({ policy, html: `<script src="${script}"></script>${tags}` });
      expect(page.states()).to.deep.equal(['shown', 'shown', 'shown']);
      expect(page.requests()).to.deep.equal([script]);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
      page.close();
    });
  }

  it('cites in every form without asking for anything', async () => {
    const policy = policies['a strict policy with Trusted Types'];
    const page = await mountPage({ policy, html: `<script src="${script}"></script>${tags}` });
    const forms = await page.openSource();
    expect(forms).to.deep.equal(['text', 'bibtex', 'ris', 'csl-json']);
    expect(page.requests()).to.deep.equal([script]);
    expect([...page.violations, ...page.errors]).to.deep.equal([]);
    page.close();
  });

  it('would be seen to break a strict policy', async () => {
    const policy = policies['a strict policy'];
    const page = await mountPage({ policy, html: '<p style="color: red">Red</p><script>window.ran = true</script>' });
    expect(page.violations.map((violation) => violation.split(':')[0])).to.have.members([
      'style-src-attr',
      'script-src-elem',
    ]);
    expect(page.globals()).to.not.contain('ran');
    page.close();
  });

  it('needs the policy “walbio” where Trusted Types are listed by name, beside the one of another Lit', async () => {
    const trusted = `require-trusted-types-for 'script'; trusted-types`;
    const refused = await mountPage({
      policy: `${trusted} lit-html`,
      html: `<script src="${script}"></script>${tags}`,
    });
    expect(refused.errors.join()).to.contain('walbio');
    const both = await mountPage({
      policy: `${trusted} lit-html walbio`,
      html: `<script>trustedTypes.createPolicy('lit-html', {})</script><script src="${script}"></script>${tags}`,
    });
    expect(both.states()).to.deep.equal(['shown', 'shown', 'shown']);
    expect(both.errors).to.deep.equal([]);
    refused.close();
    both.close();
  });

  it('works from the end of the page and from its head', async () => {
    const page = await mountPage({ html: `${tags}<script src="${script}"></script>` });
    expect(page.states()).to.deep.equal(['shown', 'shown', 'shown']);
    page.close();
  });

  it('does no harm when it is there twice, and says so once', async () => {
    const page = await mountPage({
      html: `<script src="${script}"></script>${tags}<script src="${script}?again"></script>`,
    });
    expect(page.states()).to.deep.equal(['shown', 'shown', 'shown']);
    expect(page.errors).to.deep.equal([]);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('<walbio-stat>');
    page.close();
  });

  it('leaves nothing in the global scope of the page', async () => {
    const bare = await mountPage({ html: '' });
    const page = await mountPage({ html: `<script src="${script}"></script>` });
    expect(page.globals().filter((key) => !bare.globals().includes(key) && !/^lit|^reactive/.test(key))).to.deep.equal(
      [],
    );
    bare.close();
    page.close();
  });
});
