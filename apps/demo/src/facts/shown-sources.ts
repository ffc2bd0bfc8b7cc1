/** Id of the web page with the headline figures and the timeline. */
export const biotechScene = 'biotech-scene-2021';

/** Id of the article with the table of cell-therapy companies. */
export const cellTherapy = 'cell-therapy-2016';

/** Id of the group that the rows of that table belong to. */
export const cellTherapyCompanies = 'cell-therapy-companies';
