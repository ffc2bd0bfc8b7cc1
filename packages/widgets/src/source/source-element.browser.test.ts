import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listByRole, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, openSource, read, start } from '../../test/browser/mount.ts';

const figure = '<walbio-source observation="wallonia.biotech-companies.biotech-scene-2021"></walbio-source>';
const whole = '<walbio-source source="biotech-scene-2021"></walbio-source>';

describe('<walbio-source>', () => {
  before(start);
  afterEach(clear);

  it('names the source of an observation without being opened', async () => {
    const source = await mount(figure);
    expect(read(find(source, '[part=source-summary]'))).to.match(/^Source: .*AWEX.*about 2021/);
  });

  it('opens to the cited words and a link to them', async () => {
    const source = await mount(figure);
    await openSource(source);
    expect(read(find(source, 'blockquote'))).to.equal('More than 350 biotech companies (WAL)');
    expect(find<HTMLAnchorElement>(source, '[part=source-popover] a').href).to.contain('#:~:text=');
  });

  it('cites a document as a whole, which its title links to', async () => {
    const source = await mount(whole);
    await openSource(source);
    expect(source.shadowRoot.querySelector('blockquote')).to.equal(null);
    const link = find<HTMLAnchorElement>(source, '[part=source-popover] a');
    expect(read(link)).to.equal('A buzzing biotech scene');
    expect(link.hash).to.equal('');
    expect(find<HTMLTextAreaElement>(source, 'textarea').value)
      .to.contain('about 2021. https:')
      .and.not.to.contain('“”');
  });

  it('says what is known to be wrong with a document, in the language of the page', async () => {
    const source = await mount('<walbio-source source="cell-therapy-2016" lang="de"></walbio-source>');
    expect(read(find(source, '[part=correction]'))).to.match(/widersprüchlich.*Gedruckt: .*Richtig ist: /);
  });

  it('stands in a line of text, as wide as it has to be', async () => {
    const source = await mount(`<p style="width: 300px">A <walbio-source source="massbio-2024"></walbio-source>.</p>`);
    expect(source.getBoundingClientRect().width).to.be.within(40, 300);
  });

  it('is heard as a button that opens a dialog', async () => {
    await mount(figure);
    const [button] = listByRole(await readAccessibilityTree(), 'button');
    expect(button?.name).to.match(/^Source: .*\(Biotech companies\)$/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    const [dialog] = listByRole(await readAccessibilityTree(), 'dialog');
    expect(dialog?.name).to.equal('Source (Biotech companies)');
  });

  it('keeps what stands between its tags beside a sentence where the data do not hold what it cites', async () => {
    const source = await mount('<walbio-source source="biotech-scene"><a href="#there">There</a></walbio-source>');
    expect(source).to.have.property('state', 'not-published');
    expect(read(find(source, '[part=message]'))).to.contain('“biotech-scene-2021”');
    expect(source.querySelector('a')?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('says that it has to be told what to cite', async () => {
    const { error } = console;
    console.error = () => undefined;
    const source = await mount('<walbio-source></walbio-source>');
    console.error = error;
    expect(source).to.have.property('state', 'invalid');
    expect(read(source.shadowRoot)).to.contain('Name an observation or a source');
  });
});
