import { choose, createRandom } from './random.ts';

const syllables =
  'al an ar be bel bo brü ca cel cha cé da del dè do dre el en er fa fé flo fra ga gè gen go gra ha hé in is ja jo ka kel ' +
  'ko la le lé li lo lum ma mé mi mo mun na né ni no nov nu o or pa pé phar pi pla po pré ra re ré ri ro sa sé si so sta ' +
  'syn ta té the ti to tra tri u ul ur va vé vi vo vra wa wel xa xi ya yo za zé zo ça ñe ø ü ö';

const commonWords =
  'Biotech Pharma Therapeutics Santé Médical Diagnostics Laboratoires Institut Université Research Life Sciences Innovation ' +
  'Genomics Cell Gene Thérapie Vaccins Devices Health Systems Partners Ventures Group Clinique Hôpital Namur Liège Mons';

/**
 * Different names of two to four words, the same ones for the same seed. Words are made of two or three syllables; every
 * third of those behind the first is one that many names share, as it is in real ones.
 */
export function createNames(count: number, seed = 42): readonly string[] {
  const random = createRandom(seed);
  const [parts, common] = [syllables.split(' '), commonWords.split(' ')];
  const createWord = (): string => {
    const word = Array.from({ length: random() < 0.5 ? 2 : 3 }, () => choose(random, parts)).join('');
    return word[0]?.toUpperCase() + word.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) {
    const words = Array.from({ length: 2 + Math.floor(random() * 3) }, (_, place) =>
      place > 0 && random() < 1 / 3 ? choose(random, common) : createWord(),
    );
    names.add(words.join(' '));
  }
  return [...names];
}
