/** Answers to refused requests whose body is wrong, or does not fit its headers. */

import { inXml, whenRefusedFor, whenRefusedWith } from '../conditions.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { onComplaint, onComplaintText, withHeader } from '../wraps/answers.ts';
import { type Fault, group, lists, STRICT_ONLY, sharing, under } from './fault.ts';

const TRACE =
  'Traceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/nova/api.py", line 85, in index';

export const ERROR_BODIES: readonly Fault[] = [
  ...group('equivalence.', lists.compute, sentences.FAULT_IN_XML, {
    ...under(inXml, {
      'fault-renamed-in-xml: Every refusal in XML is called error': onComplaintText((text) =>
        text.replace(/<(\/?)(?:badRequest|unauthorized|forbidden|badMethod|itemNotFound)/g, '<$1error'),
      ),
      'fault-code-lost-in-xml: Refusals in XML have no code': onComplaintText((text) =>
        text.replace(/ code="\d+"/, ''),
      ),
      'fault-code-differs-in-xml: Refusals in XML have another code than the answer': onComplaintText(
        (text) => text.replace(/ code="\d+"/, ' code="500"'),
      ),
      'fault-without-namespace-in-xml: Refusals in XML are in no namespace': onComplaintText((text) =>
        text.replace(/ xmlns="[^"]*"/, ''),
      ),
    }),
  }),
  ...group('status.', lists.all, sentences.NO_INTERNALS, {
    'error-with-trace: A refusal has a stack trace in it': only(
      whenRefusedWith(400),
      onComplaintText((text) =>
        text.replace('"message":"', `"message":"${TRACE.replaceAll('\n', '\\n').replaceAll('"', '\\"')} `),
      ),
    ),
    'error-with-query: A refusal has an error of the database in it': onComplaintText((text) =>
      text.replace(
        '"message":"',
        '"message":"(sqlite3.OperationalError) near OFFSET: syntax error [SQL: SELECT images.id FROM images] ',
      ),
    ),
    'error-with-path: A refusal has a path of a program file in it': only(
      whenRefusedWith(401),
      onComplaintText((text) =>
        text.replace('"message":"', '"message":"/opt/stack/nova/nova/api/auth.py says: '),
      ),
    ),
  }),
  ...group('status.', lists.compute, sentences.FAULT_CODE, {
    'fault-code-differs: Refusals with 400 say in the body that they are 500': only(
      whenRefusedWith(400),
      onComplaintText((text) => text.replace('"code":400', '"code":500')),
    ),
    'fault-code-of-401-differs: Refusals with 401 say in the body that they are 403': only(
      whenRefusedWith(401),
      onComplaintText((text) => text.replace('"code":401', '"code":403')),
    ),
    'fault-code-lost: Refusals have no code': [
      onComplaintText((text) => text.replace(/"code":\d+,/, '')),
      STRICT_ONLY,
    ],
    'fault-code-text: The code of refusals is a text': [
      onComplaintText((text) => text.replace(/"code":(\d+)/, '"code":"$1"')),
      STRICT_ONLY,
    ],
  }),
  ...group('schema.', lists.compute, sentences.FAULT_BODY, {
    'error-body-message-number: The message of refusals is a number': onComplaintText((text) =>
      text.replace(/"message":"[^"]*"/, '"message":12'),
    ),
    'error-body-of-two-faults: Refusals are two faults at once': onComplaintText((text) =>
      text.replace(/^\{("\w+"):(.*)\}$/, '{$1:$2,"computeFault":$2}'),
    ),
  }),
  ...group('status.', lists.compute, sentences.FAULT_NAME, {
    'fault-renamed: Every refusal is called error': [
      onComplaintText((text) => text.replace(/^\{"\w+"/, '{"error"')),
      { also: '001-status-004' },
    ],
  }),
  ...group('status.', lists.compute, sharing(sentences.FAULT_BODY, STRICT_ONLY), {
    'fault-unwrapped: Refusals have no object around their code': onComplaintText((text) =>
      text.replace(/^\{"\w+":(.*)\}$/, '$1'),
    ),
    'fault-message-empty: The message of refusals is empty': onComplaintText((text) =>
      text.replace(/"message":"[^"]*"/, '"message":""'),
    ),
    'fault-in-an-array: Refusals are arrays': [
      onComplaintText((text) => `[${text}]`),
      { also: '001-equivalence-002 http-header-006' },
    ],
    'fault-html: Refusals are pages of HTML, and say so': [
      onComplaint((reply) =>
        withHeader({ ...reply, body: '<html><body><h1>Bad</h1></body></html>' }, 'Content-Type', 'text/html'),
      ),
      { also: '001-equivalence-002' },
    ],
    'fault-empty: Refusals have no body': [
      onComplaint((reply) => ({ ...reply, body: '' })),
      { also: '001-equivalence-002' },
    ],
  }),
  ...group('header.', lists.all, sharing(sentences.CONTENT_TYPE, STRICT_ONLY), {
    'error-json-called-html: Refusals are JSON and say that they are text/html': onComplaint((reply) =>
      withHeader(reply, 'Content-Type', 'text/html'),
    ),
    'error-html-called-json: Refusals are pages of HTML and say that they are JSON': [
      onComplaint((reply) =>
        withHeader({ ...reply, body: '<html><body>Bad</body></html>' }, 'Content-Type', 'application/json'),
      ),
      { also: '001-status-004 001-equivalence-002' },
    ],
  }),
  ...group('header.', lists.servers, sentences.CONTENT_TYPE, {
    'error-html-of-404: A 404 is a page of HTML and says that it is JSON': [
      only(
        whenRefusedWith(404),
        onComplaint((reply) =>
          withHeader(
            { ...reply, body: '<html><body>None</body></html>' },
            'Content-Type',
            'application/json',
          ),
        ),
      ),
      STRICT_ONLY,
    ],
  }),
  ...group('header.', lists.all, sentences.CHALLENGE, {
    'challenge-missing-for-wrong-token: A 401 for a token that is not valid has no WWW-Authenticate': only(
      whenRefusedFor('wrong-token'),
      onComplaint((reply) => withHeader(reply, 'WWW-Authenticate', '')),
    ),
  }),
];
