import type { Language } from '@walbio/data';

/** The words of the frame alone, and of the snippet that shows it. */
export interface FrameStrings {
  readonly missingTag: (tags: string) => string;
  readonly unknownTag: (tag: string) => string;
  readonly unknownParameter: (name: string, tag: string) => string;
  readonly unknownValue: (value: string, parameter: string) => string;
  readonly repeated: (name: string) => string;
  /** An address that leads out of the folder of the frame. */
  readonly foreign: (name: string) => string;
  /** The script that draws the tags is not there. */
  readonly unloaded: string;
  /** Opens the finished content below a frame. */
  readonly asText: string;
}

/** The words of the frame alone, by language. */
export const frameStrings: Readonly<Record<Language, FrameStrings>> = {
  en: {
    missingTag: (tags) => `Name a tag in the address of this frame: ${tags}.`,
    unknownTag: (tag) => `This frame has no tag “${tag}”.`,
    unknownParameter: (name, tag) => `<${tag}> has no attribute “${name}”.`,
    unknownValue: (value, parameter) => `“${value}” is no value of “${parameter}”.`,
    repeated: (name) => `“${name}” stands in the address of this frame more than once.`,
    foreign: (name) => `This frame shows nothing from elsewhere: “${name}” leads out of its folder.`,
    unloaded: 'The script that shows these facts could not be loaded.',
    asText: 'As text',
  },
  fr: {
    missingTag: (tags) => `Indiquez une balise dans l’adresse de ce cadre\u00a0: ${tags}.`,
    unknownTag: (tag) => `Ce cadre ne connaît pas la balise «\u00a0${tag}\u00a0».`,
    unknownParameter: (name, tag) => `<${tag}> n’a pas d’attribut «\u00a0${name}\u00a0».`,
    unknownValue: (value, parameter) => `«\u00a0${value}\u00a0» n’est pas une valeur de «\u00a0${parameter}\u00a0».`,
    repeated: (name) => `«\u00a0${name}\u00a0» figure plus d’une fois dans l’adresse de ce cadre.`,
    foreign: (name) => `Ce cadre n’affiche rien d’ailleurs\u00a0: «\u00a0${name}\u00a0» mène hors de son dossier.`,
    unloaded: 'Le script qui affiche ces faits n’a pas pu être chargé.',
    asText: 'En texte',
  },
  nl: {
    missingTag: (tags) => `Noem een tag in het adres van dit frame: ${tags}.`,
    unknownTag: (tag) => `Dit frame kent geen tag “${tag}”.`,
    unknownParameter: (name, tag) => `<${tag}> heeft geen attribuut “${name}”.`,
    unknownValue: (value, parameter) => `“${value}” is geen waarde van “${parameter}”.`,
    repeated: (name) => `“${name}” staat meer dan één keer in het adres van dit frame.`,
    foreign: (name) => `Dit frame toont niets van elders: “${name}” leidt buiten zijn map.`,
    unloaded: 'Het script dat deze feiten toont, kon niet worden geladen.',
    asText: 'Als tekst',
  },
  de: {
    missingTag: (tags) => `Nennen Sie in der Adresse dieses Rahmens ein Tag: ${tags}.`,
    unknownTag: (tag) => `Dieser Rahmen kennt kein Tag „${tag}“.`,
    unknownParameter: (name, tag) => `<${tag}> hat kein Attribut „${name}“.`,
    unknownValue: (value, parameter) => `„${value}“ ist kein Wert von „${parameter}“.`,
    repeated: (name) => `„${name}“ steht mehr als einmal in der Adresse dieses Rahmens.`,
    foreign: (name) => `Dieser Rahmen zeigt nichts von anderswo: „${name}“ führt aus seinem Ordner hinaus.`,
    unloaded: 'Das Skript, das diese Fakten zeigt, konnte nicht geladen werden.',
    asText: 'Als Text',
  },
};
