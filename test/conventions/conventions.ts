/** What is judged of one list of a convention, besides what is judged of every list. */
export interface Judged {
  /** The paging style; undefined where the list comes at once. */
  readonly style: string | undefined;
  /** Checks of pages that only lists with a feature of this convention have. */
  readonly pages?: readonly string[];
  /** Filters, as the ids of checks name them. */
  readonly filters?: readonly string[];
  /** Keys of the order that a client can ask for. */
  readonly keys?: readonly string[];
  /** Whether the list promises an order where nobody asks for one. */
  readonly order?: boolean;
}

const pages = {
  total: 'pagination.total-is-right',
  count: 'pagination.page-count-is-right',
  remaining: 'pagination.remaining-is-right',
  more: 'pagination.more-flag-is-right',
  end: 'pagination.next-is-absent-at-the-end',
  prev: 'pagination.prev-leads-back',
  first: 'pagination.first-leads-back',
  last: 'pagination.last-is-right',
  before: 'pagination.page-before-an-entry',
  marker: 'pagination.marker-is-exclusive',
  link: 'pagination.next-link-equals-the-next-position',
  pastEnd: 'pagination.page-past-the-end-is-empty',
};

const djangoFilters = ['price__gte', 'price__lte', 'id__in', 'name__icontains', 'search'];

/** The conventions of list APIs, each in one file beside this one. */
export const conventions: Readonly<Record<string, Readonly<Record<string, Judged>>>> = {
  openstack: {
    listVolumes: {
      style: 'marker',
      pages: [pages.end, pages.marker],
      filters: [
        'status',
        'size_min',
        'size_max',
        'created_at~at-least-created_at',
        'created_at~less-created_at',
        'name~equals-name',
        'name~in-name',
      ],
      keys: ['name', 'size', 'created_at'],
    },
  },
  'google-aip': {
    listBooks: {
      style: 'cursor',
      pages: [pages.end, pages.total],
      filters: ['filter~equals-title', 'filter~not-genre', 'filter~at-least-pages', 'filter~less-pages'],
      keys: ['title', 'pages'],
    },
  },
  github: {
    listIssues: {
      style: 'page-number',
      pages: [pages.end, pages.link, pages.prev, pages.first, pages.last, pages.pastEnd],
      filters: ['creator', 'assignee', 'since'],
      keys: ['created', 'updated'],
      order: true,
    },
  },
  gitlab: {
    listProjects: {
      style: 'page-number',
      pages: [pages.end, pages.link, pages.prev, pages.total, pages.count, pages.pastEnd],
      filters: ['visibility', 'search', 'id_after'],
      keys: ['id', 'name', 'created_at'],
      order: true,
    },
  },
  stripe: {
    listCharges: {
      style: 'marker',
      pages: [pages.more, pages.before, pages.marker],
      filters: ['customer', 'created[gt]', 'created[gte]', 'created[lt]', 'created[lte]'],
      order: true,
    },
  },
  'json-api': {
    listArticles: {
      style: 'page-number',
      pages: [pages.end, pages.link, pages.prev, pages.first, pages.last, pages.total, pages.pastEnd],
      filters: ['filter[title]', 'filter[status]'],
      keys: ['title', 'created'],
    },
  },
  odata: {
    listProducts: {
      style: 'offset',
      pages: [pages.total, pages.pastEnd],
      filters: [
        '$filter~equals-Name',
        '$filter~starts-with-Name',
        '$filter~at-least-Price',
        '$filter~less-Price',
        '$filter~is-null-Discontinued',
      ],
      keys: ['Name', 'Price'],
    },
    listOrders: { style: 'links', pages: [] },
  },
  hal: {
    listPeople: {
      style: 'page-number',
      pages: [
        pages.end,
        pages.link,
        pages.prev,
        pages.first,
        pages.last,
        pages.total,
        pages.count,
        pages.pastEnd,
      ],
      filters: ['lastName'],
      keys: ['lastName', 'age'],
    },
  },
  'django-rest-framework': {
    numbered: {
      style: 'page-number',
      pages: [pages.end, pages.link, pages.prev, pages.total, pages.pastEnd],
      filters: djangoFilters,
      keys: ['name', 'price'],
    },
    offset: {
      style: 'offset',
      pages: [pages.end, pages.link, pages.prev, pages.total, pages.pastEnd],
      filters: djangoFilters,
      keys: ['name', 'price'],
    },
    cursor: { style: 'cursor', pages: [pages.end, pages.prev], filters: djangoFilters, order: true },
  },
  kubernetes: {
    listPods: {
      style: 'cursor',
      pages: [pages.end, pages.remaining],
      filters: [
        'labelSelector~equals-metadata.labels.tier',
        'labelSelector~not-metadata.labels.tier',
        'labelSelector~in-metadata.labels.tier',
        'labelSelector~is-null-metadata.labels.tier',
        'fieldSelector~equals-metadata.name',
        'fieldSelector~equals-status.phase',
        'fieldSelector~not-status.phase',
      ],
      order: true,
    },
  },
  scim: {
    listUsers: {
      style: 'offset',
      pages: [pages.total, pages.pastEnd],
      filters: [
        'filter~equals-userName',
        'filter~starts-with-userName',
        'filter~contains-userName',
        'filter~at-least-meta.created',
        'filter~less-meta.created',
      ],
      keys: ['userName', 'meta.created'],
    },
  },
  fhir: {
    searchPatients: {
      style: 'links',
      pages: [pages.end, pages.prev, pages.total],
      filters: [
        'birthdate~equals-resource.birthDate',
        'birthdate~at-least-resource.birthDate',
        'birthdate~less-resource.birthDate',
        'gender',
        'family:exact',
      ],
      keys: ['birthdate', '_lastUpdated'],
    },
  },
  elasticsearch: {
    searchByPlace: {
      style: 'offset',
      pages: [pages.total, pages.pastEnd],
      filters: ['q'],
      keys: ['price', 'made'],
    },
    searchAfter: { style: 'marker', pages: [pages.marker], order: true },
  },
  postgrest: {
    listPeople: {
      style: 'offset',
      pages: [pages.total, pages.pastEnd],
      filters: [
        'age~equals-age',
        'age~at-least-age',
        'age~less-age',
        'age~in-age',
        'age~is-null-age',
        'name',
      ],
      keys: ['name', 'age'],
    },
  },
  directus: {
    readArticles: {
      style: 'page-number',
      pages: [pages.total, pages.pastEnd],
      filters: [
        'filter[title][_eq]',
        'filter[title][_contains]',
        'filter[rank][_gte]',
        'filter[rank][_in]',
        'filter[rank][_null]',
        'search',
      ],
      keys: ['title', 'rank'],
    },
  },
  strapi: {
    findArticles: {
      style: 'page-number',
      pages: [pages.total, pages.count, pages.pastEnd],
      filters: [
        'filters[title][$eq]',
        'filters[title][$startsWith]',
        'filters[rank][$gte]',
        'filters[rank][$in]',
      ],
      keys: ['title', 'rank'],
    },
  },
  feathers: {
    findMessages: {
      style: 'offset',
      pages: [pages.total, pages.pastEnd],
      filters: ['author', 'likes[$gte]', 'likes[$lt]', 'author[$in]', 'author[$ne]'],
      keys: ['text', 'likes'],
    },
  },
  '../families/apis/json-server-0.17.pages': {
    listParts: {
      style: 'page-number',
      pages: [pages.end, pages.link, pages.prev, pages.first, pages.last, pages.total, pages.pastEnd],
      filters: ['stock_gte', 'name_like', 'q'],
      keys: ['name', 'price'],
    },
  },
  '../families/apis/json-server-1.0': {
    listParts: {
      style: 'page-number',
      pages: [pages.total, pages.count, pages.pastEnd],
      filters: ['price:gte', 'category:in', 'name:contains'],
      keys: ['name', 'price'],
    },
  },
  '../families/apis/datasette': {
    listParts: {
      style: 'cursor',
      pages: [pages.end, pages.total],
      filters: ['price__gte', 'category__in', 'supplier__isnull'],
      keys: ['name', 'price'],
      order: true,
    },
  },
  zendesk: {
    listTickets: {
      style: 'cursor',
      pages: [pages.end, pages.more, pages.link],
      filters: ['external_id', 'assignee_id'],
      keys: ['id', 'updated_at'],
    },
  },
  'docker-registry': { listRepositories: { style: 'marker', pages: [pages.end, pages.marker] } },
  nomad: {
    listAllocations: {
      style: 'cursor',
      pages: [pages.end],
      filters: ['filter~equals-JobID', 'filter~not-JobID', 'filter~contains-Name'],
    },
  },
  harbor: {
    listAllRepositories: {
      style: 'page-number',
      pages: [pages.end, pages.link, pages.prev, pages.total, pages.pastEnd],
      filters: ['q~equals-name', 'q~contains-name', 'q~between-pull_count'],
      keys: ['name', 'creation_time'],
    },
  },
  mediawiki: {
    allPages: { style: 'cursor', pages: [pages.end], filters: ['apfrom', 'apto', 'apprefix'] },
  },
  openalex: {
    listWorks: {
      style: 'cursor',
      pages: [pages.end, pages.total],
      filters: ['filter~in-type', 'filter~greater-cited_by_count', 'filter~at-least-publication_date'],
      keys: ['cited_by_count', 'publication_date'],
    },
  },
  consul: {
    listNodes: {
      style: undefined,
      filters: ['filter~equals-Datacenter', 'filter~not-Datacenter', 'filter~contains-Node'],
    },
  },
  pocketbase: {
    listPosts: {
      style: 'page-number',
      pages: [pages.total, pages.count, pages.pastEnd],
      filters: [
        'filter~equals-title',
        'filter~not-title',
        'filter~contains-title',
        'filter~at-least-likes',
        'filter~less-likes',
      ],
      keys: ['title', 'created'],
    },
  },
};
