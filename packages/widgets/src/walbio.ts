/**
 * The script for a page without a build step: it registers all elements and brings the dataset along.
 *
 * @module
 */
import { dataset } from '@walbio/data';
import { provideDataset } from './data/provided-dataset.ts';
import { defineAll } from './define/define-all.ts';
import { provideParts } from './define/provide-parts.ts';

provideDataset(dataset);
provideParts();
defineAll();
