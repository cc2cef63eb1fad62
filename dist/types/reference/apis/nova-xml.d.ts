/** Document 001's images in XML (L228-299): scalars as attributes, then server, metadata and Atom links. */
import type { JsonObject } from '../model.ts';
import { type XmlDocument } from '../xml.ts';
export declare const COMPUTE_NAMESPACE = "http://docs.openstack.org/compute/api/v1.1";
export declare const ATOM_NAMESPACE = "http://www.w3.org/2005/Atom";
/**
 * @param document `{images: […]}` or `{image: {…}}` as in JSON
 * @returns the same as a document of the root `images` or `image`
 */
export declare function xmlDocument(document: JsonObject): XmlDocument;
export declare function xmlFault(name: string, code: number, message: string): XmlDocument;
