import type { Words } from './words.ts';

/** The words of the page in German. */
export const de: Words = {
  'page.title': 'Walbio: Zahlen, die wahr bleiben',
  'page.description':
    'Fakten über die Lebenswissenschaften in Wallonien, jeder mit Zeitraum, Ort, Zusatz und den Worten seiner Quelle.',
  'page.skip': 'Zum Inhalt springen',
  'page.sections': 'Abschnitte',
  'page.languages': 'Sprache',
  'page.language': 'Diese Seite ist jetzt auf Deutsch.',

  'hero.title': 'Zahlen, die wahr bleiben',
  'hero.lead':
    'Walbio veröffentlicht die Fakten der wallonischen Lebenswissenschaften zusammen mit den Worten, auf denen sie beruhen, damit keine Zahl auf dem Weg zu Ihrer Seite ihren Zeitraum, ihren Ort, ihr „mehr als“ oder ihre Quelle verliert.',

  'anatomy.title': 'Anatomie eines Fakts',
  'anatomy.qualifier': 'Zusatz',
  'anatomy.number': 'Zahl',
  'anatomy.unit': 'Einheit',
  'anatomy.subject': 'Ort',
  'anatomy.period': 'Zeitraum',
  'anatomy.passage': 'Gedruckte Worte',
  'anatomy.document': 'Dokument',

  'figures.short': 'Zahlen',
  'figures.title': 'Die wichtigsten Zahlen',
  'figures.intro':
    'Eine Webseite der regionalen Außenhandelsagentur stellt diese Zahlen nebeneinander. Manche gelten für Wallonien, manche für Belgien, und eine wird an Nachbarn gemessen, die sie nicht nennt. Jede Kachel sagt, was gilt, und öffnet sich zu den gedruckten Worten.',

  'figures.forecast': 'Ein Wert neben dem vorigen',
  'figures.forecastIntro':
    'Ein anderes Dokument sagt die Größe eines Marktes für zwei Jahre voraus. Der frühere Wert ist ungefähr, also ist es auch die Veränderung; beide sind Prognosen, daher der Konjunktiv. Ein bekannter Fehler des Dokuments steht dabei.',

  'history.short': 'Geschichte',
  'history.title': 'Entdeckungen und Unternehmen',
  'history.intro':
    'Dieselbe Seite erzählt, wie die Region zu den Lebenswissenschaften kam. Daten bleiben so genau oder so vage, wie sie gedruckt wurden: ein Jahr, ein Jahrzehnt oder gar keines.',
  'history.further': 'Ebenfalls auf dieser Seite',

  'companies.short': 'Unternehmen',
  'companies.title': 'Zelltherapie, Stand 2016',
  'companies.intro':
    'Ein Artikel der Fachpresse stellt die Zelltherapie-Unternehmen der Region in einer Tabelle zusammen. Sie steht hier, wie sie gedruckt wurde; darunter ist jede Zeile eine Karte, die sich zu den Börsengängen, Finanzierungsrunden und Produkten öffnet, von denen der Artikel berichtet.',
  'companies.pair': 'Eine Zeile, zwei Unternehmen',
  'companies.pairIntro':
    'Die Tabelle zählt diese beiden als eines. Was sie für beide angibt, steht beim Paar; was sie für jedes angibt, steht beim Unternehmen.',

  'totals.short': 'Summen',
  'totals.title': 'Was die Tabelle ergibt',
  'totals.intro':
    'Der Artikel druckt unter drei Spalten eine Summe. Hier werden die Zeilen neu addiert, jedes „mehr als“ eingeschlossen, und mit dem Gedruckten verglichen.',
  'totals.row': 'Zeile',
  'totals.value': 'Wert',
  'totals.computed': 'Die Zeilen ergeben',
  'totals.printed': 'Gedruckte Summe',
  'totals.difference': 'Abweichung',
  'totals.agrees': 'Die Summe folgt aus ihren Zeilen.',
  'totals.lost-bound': 'Die Summe hat einen Zusatz verloren, den eine ihrer Zeilen trägt.',
  'totals.differs': 'Die Summe folgt nicht aus ihren Zeilen.',
  'totals.open': 'Ob die Summe aus ihren Zeilen folgt, lässt sich nicht sagen.',
  'totals.without': 'Ohne {names} ergeben die übrigen Zeilen die gedruckte Summe.',
  'totals.passages': 'Die gedruckten Worte, Zeile für Zeile',
  'totals.total': 'Summe',

  'use.short': 'Nutzung',
  'use.title': 'Zum Gebrauch gemacht',
  'use.intro':
    'Auf einer Webseite, in einem Programm oder in den Datensätzen selbst: Fakt, Grenzen und Quelle reisen zusammen.',
  'use.copy': 'Kopieren',
  'use.copied': 'Kopiert.',
  'use.notCopied': 'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text.',
  'use.page.title': 'Auf einer Webseite',
  'use.page.text':
    'Ein Skript, ein Tag. Die Fakten stecken im Skript, es wird also nichts weiter abgerufen, und nichts ändert sich, bis Sie es ersetzen. Was zwischen den Tags steht, erscheint dort, wo keine Skripte laufen.',
  'use.page.file': '({size} kB, komprimiert {gzip} kB) gehört neben Ihre Seite.',
  'use.live.title': 'Lebendig, aus einem Netz',
  'use.live.text':
    'Mit der ersten Zahl einer Version allein folgt das Skript den Ausgaben der Daten: Eine Zahl ändert sich, wenn sich ihre Fakten ändern.',
  'use.frozen.title': 'Eingefroren, durch seinen Hash',
  'use.frozen.text':
    'Eine genaue Version bleibt für immer, wie sie ist. Ein Browser, der darin ein anderes Byte findet, führt nichts aus, und was zwischen den Tags steht, bleibt.',
  'use.program.title': 'In einem Programm',
  'use.program.text':
    'Zwei Pakete: Das eine hält die Daten, das andere fragt sie ab. Die Antwort kennt ihre Grenzen, ihren Zeitraum und ihre Belege.',
  'use.record.title': 'In den Datensätzen',
  'use.record.text':
    'Eine kurze Datei je Gegenstand. Der Build bricht ab, wenn die zitierten Worte nicht genau einmal in der Quelle stehen.',

  'sources.title': 'Quellen',
  'sources.unpublished': 'Herausgeber nicht gedruckt',
  'sources.noAddress': 'Adresse nicht bekannt',

  'terms.title': 'Bedingungen',
  'terms.data': 'Daten',
  'terms.dataLicence': 'Creative Commons Namensnennung 4.0',
  'terms.code': 'Code',
  'terms.codeLicence': 'MIT-Lizenz',
  'terms.version': 'Version',
  'terms.release': '{version} vom {date}',
  'terms.privacy': 'Datenschutz',
  'terms.noTracking': 'Keine Cookies, keine Verfolgung, keine Anfrage an Dritte.',
};
