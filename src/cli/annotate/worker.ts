import { parentPort } from 'node:worker_threads';
import { annotateLine, type InputDocument } from './output';

parentPort?.on('message', (document: InputDocument) => parentPort?.postMessage(annotateLine(document)));
