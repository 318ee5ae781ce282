/** Types of the API, generated from its OpenAPI document: run `npm run client` after changing a route. */
export interface paths {
  "/api/v1/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "member": string; "name": string; "role": "administrator" | "officer" | "operator" | "enterprise" | "bank" | "insurer" | "institute" | "graduate" | "region"; "permissions": ("organisation:read" | "organisation:write" | "organisation:import" | "centre:read" | "centre:write" | "tenancy:read" | "tenancy:write" | "project:read" | "project:write" | "return:read" | "return:file" | "return:review" | "received:read" | "received:write" | "visit:read" | "visit:write" | "problem:read" | "problem:raise" | "problem:write" | "loan:read" | "loan:request" | "loan:decide" | "loan:write" | "institute:read" | "institute:write" | "training:read" | "training:write" | "target:read" | "target:write" | "consent:read" | "consent:write" | "figure:read" | "figure:take" | "bulletin:read" | "bulletin:write" | "bulletin:approve" | "site:write" | "member:read" | "member:write" | "ledger:read")[]; "organisations": (string)[]; "centres": (string)[]; "workspace": { "name": { "en": string; "zh": string }; "division": string; "demo": boolean; "today": string; "now": string } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/members": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "members": ({ "id": string; "version": string; "account": string; "name": string; "role": "administrator" | "officer" | "operator" | "enterprise" | "bank" | "insurer" | "institute" | "graduate" | "region"; "organisations": (string)[]; "centres": (string)[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "name": string; "email": string; "role": "administrator" | "officer" | "operator" | "enterprise" | "bank" | "insurer" | "institute" | "graduate" | "region"; "organisations"?: (string)[]; "centres"?: (string)[]; "banks"?: (string)[] } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "member": { "id": string; "version": string; "account": string; "name": string; "role": "administrator" | "officer" | "operator" | "enterprise" | "bank" | "insurer" | "institute" | "graduate" | "region"; "organisations": (string)[]; "centres": (string)[] }; "password": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/ledger/at": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query: { "day": string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entry": string; "at": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisations/{id}/consents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "consents": ({ "organisationId": string; "purpose": "named-in-publication"; "from": string; "until": (string) | (null); "evidence": string; "id": string; "version": string })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/consents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "purpose": "named-in-publication"; "from": string; "until": (string) | (null); "evidence": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "organisationId": string; "purpose": "named-in-publication"; "from": string; "until": (string) | (null); "evidence": string; "id": string; "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/consents/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "purpose": "named-in-publication"; "from": string; "until": (string) | (null); "evidence": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "organisationId": string; "purpose": "named-in-publication"; "from": string; "until": (string) | (null); "evidence": string; "id": string; "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisations/{id}/technologies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "technologies": ({ "id": string; "version": string; "organisationId": string; "name": string; "nameEn": (string) | (null); "kind": "own" | "licensed" | "joint"; "from": string; "until": (string) | (null); "evidence": string })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": string; "nameEn": (string) | (null); "kind": "own" | "licensed" | "joint"; "from": string; "until": (string) | (null); "evidence": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "name": string; "nameEn": (string) | (null); "kind": "own" | "licensed" | "joint"; "from": string; "until": (string) | (null); "evidence": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/technologies/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": string; "nameEn": (string) | (null); "kind": "own" | "licensed" | "joint"; "from": string; "until": (string) | (null); "evidence": string; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "name": string; "nameEn": (string) | (null); "kind": "own" | "licensed" | "joint"; "from": string; "until": (string) | (null); "evidence": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entry": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/technologies/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "name": string; "nameEn": (string) | (null); "kind": "own" | "licensed" | "joint"; "from": string; "until": (string) | (null); "evidence": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisation-links": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "kind"?: "drives" | "parent" | "supplier"; "organisation"?: string; "fromId"?: string; "asOf"?: string; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "links": ({ "id": string; "version": string; "fromId": string; "toId": string; "fromName": ({ "en": string; "zh": string }) | (null); "toName": ({ "en": string; "zh": string }) | (null); "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "fromId": string; "toId": string; "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "fromId": string; "toId": string; "fromName": ({ "en": string; "zh": string }) | (null); "toName": ({ "en": string; "zh": string }) | (null); "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisation-links/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "fromId": string; "toId": string; "fromName": ({ "en": string; "zh": string }) | (null); "toName": ({ "en": string; "zh": string }) | (null); "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "fromId": string; "toId": string; "fromName": ({ "en": string; "zh": string }) | (null); "toName": ({ "en": string; "zh": string }) | (null); "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entry": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisation-links/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisation-links/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "fromId": string; "toId": string; "fromName": ({ "en": string; "zh": string }) | (null); "toName": ({ "en": string; "zh": string }) | (null); "kind": "drives" | "parent" | "supplier"; "from": string; "until": (string) | (null); "words": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "q"?: string; "kind"?: "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "standing"?: "confirmed" | "candidate"; "town"?: string; "class"?: ("technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading") | ("any"); "asOf"?: string; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "organisations": ({ "id": string; "version": string; "kind": "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "name": string; "nameEn": (string) | (null); "creditCode": (string) | (null); "foundedOn": (string) | (null); "division": (string) | (null); "town": (string) | (null); "industry": (string) | (null); "address": (string) | (null); "standing": "confirmed" | "candidate"; "source": (string) | (null); "classes": ({ "id": string; "version": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) })[] })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "kind": "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "name": string; "nameEn": (string) | (null); "creditCode": (string) | (null); "foundedOn": (string) | (null); "division": (string) | (null); "town"?: (string) | (null); "industry": (string) | (null); "address": (string) | (null); "standing": "confirmed" | "candidate"; "source": (string) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "kind": "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "name": string; "nameEn": (string) | (null); "creditCode": (string) | (null); "foundedOn": (string) | (null); "division": (string) | (null); "town": (string) | (null); "industry": (string) | (null); "address": (string) | (null); "standing": "confirmed" | "candidate"; "source": (string) | (null); "classes": ({ "id": string; "version": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "kind": "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "name": string; "nameEn": (string) | (null); "creditCode": (string) | (null); "foundedOn": (string) | (null); "division": (string) | (null); "town": (string) | (null); "industry": (string) | (null); "address": (string) | (null); "standing": "confirmed" | "candidate"; "source": (string) | (null); "classes": ({ "id": string; "version": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "kind": "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "name": string; "nameEn": (string) | (null); "creditCode": (string) | (null); "foundedOn": (string) | (null); "division": (string) | (null); "town"?: (string) | (null); "industry": (string) | (null); "address": (string) | (null); "standing": "confirmed" | "candidate"; "source": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "kind": "enterprise" | "institute" | "university" | "bank" | "insurer" | "operator" | "bureau"; "name": string; "nameEn": (string) | (null); "creditCode": (string) | (null); "foundedOn": (string) | (null); "division": (string) | (null); "town": (string) | (null); "industry": (string) | (null); "address": (string) | (null); "standing": "confirmed" | "candidate"; "source": (string) | (null); "classes": ({ "id": string; "version": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisations/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/organisations/{id}/classes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/class-periods": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query: { "expiringBefore": string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "classPeriods": ({ "id": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": string })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/class-periods/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "class": "technological" | "innovative-start-up" | "small-micro" | "high-tech" | "giant" | "leading"; "from": string; "until": (string) | (null); "evidence": string; "issuer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entry": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/imports/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "state": "reading" | "ready" | "done" | "failed"; "fileName": string; "startedAt": string; "progress": { "stage": "reading" | "matching" | "proving" | "writing"; "done": number; "total": number }; "facts": ({ "bytes": number; "sha256": string; "encoding": ("utf-8" | "gb18030") | (null); "delimiter": ("," | ";" | "\t") | (null); "headerLine": number; "columns": ({ "header": string; "field": ("name" | "nameEn" | "creditCode" | "foundedOn" | "division" | "town" | "industry" | "address" | "kind" | "source") | (null) })[]; "above": ({ "line": number; "text": string })[] }) | (null); "report": ({ "counts": { "lines": number; "created": number; "updated": number; "unchanged": number; "known": number; "repeated": number; "refused": number; "knownOtherwise": number; "noted": number; "blank": number }; "problems": ({ "line": number; "column": (string) | (null); "what": string; "message": { "en": string; "zh": string } })[]; "notes": ({ "line": number; "column": (string) | (null); "what": string; "message": { "en": string; "zh": string } })[] }) | (null); "failure": ({ "en": string; "zh": string }) | (null); "entry": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/imports/{id}/commit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "state": "reading" | "ready" | "done" | "failed"; "fileName": string; "startedAt": string; "progress": { "stage": "reading" | "matching" | "proving" | "writing"; "done": number; "total": number }; "facts": ({ "bytes": number; "sha256": string; "encoding": ("utf-8" | "gb18030") | (null); "delimiter": ("," | ";" | "\t") | (null); "headerLine": number; "columns": ({ "header": string; "field": ("name" | "nameEn" | "creditCode" | "foundedOn" | "division" | "town" | "industry" | "address" | "kind" | "source") | (null) })[]; "above": ({ "line": number; "text": string })[] }) | (null); "report": ({ "counts": { "lines": number; "created": number; "updated": number; "unchanged": number; "known": number; "repeated": number; "refused": number; "knownOtherwise": number; "noted": number; "blank": number }; "problems": ({ "line": number; "column": (string) | (null); "what": string; "message": { "en": string; "zh": string } })[]; "notes": ({ "line": number; "column": (string) | (null); "what": string; "message": { "en": string; "zh": string } })[] }) | (null); "failure": ({ "en": string; "zh": string }) | (null); "entry": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/centres": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "centres": ({ "id": string; "version": string; "name": { "en": string; "zh": string }; "says": ({ "en": string; "zh": string }) | (null); "operatorId": (string) | (null); "division": string; "openedOn": string; "stages": ("maker-space" | "incubator" | "accelerator" | "industrial-base")[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "name": { "en": string; "zh": string }; "says": ({ "en": string; "zh": string }) | (null); "operatorId": (string) | (null); "division": string; "openedOn": string; "stages": ("maker-space" | "incubator" | "accelerator" | "industrial-base")[] } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": { "en": string; "zh": string }; "says": ({ "en": string; "zh": string }) | (null); "operatorId": (string) | (null); "division": string; "openedOn": string; "stages": ("maker-space" | "incubator" | "accelerator" | "industrial-base")[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/centres/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": { "en": string; "zh": string }; "says": ({ "en": string; "zh": string }) | (null); "operatorId": (string) | (null); "division": string; "openedOn": string; "stages": ("maker-space" | "incubator" | "accelerator" | "industrial-base")[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/centres/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/tenancies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "centre"?: string; "organisation"?: string; "asOf"?: string; "stage"?: "maker-space" | "incubator" | "accelerator" | "industrial-base"; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "tenancies": ({ "id": string; "version": string; "centreId": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[] })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "centreId": string; "organisationId": string; "from": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "centreId": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/tenancies/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "centreId": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": (string) | (null); "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[]; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "centreId": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/tenancies/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/tenancies/{id}/move": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "centreId": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/tenancies/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "centreId": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "from": string; "until": (string) | (null); "exitReason": (string) | (null); "stages": ({ "id": string; "stage": "maker-space" | "incubator" | "accelerator" | "industrial-base"; "unit": string; "areaM2": string; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/projects": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "q"?: string; "centre"?: string; "asOf"?: string; "stage"?: "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "standing"?: "open" | "introduced" | "lost"; "owner"?: "bureau" | "operator"; "dueBy"?: string; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "projects": ({ "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/projects/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": (string) | (null); "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string })[]; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/projects/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/projects/{id}/move": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "stage": "talks" | "signed" | "landed" | "in-production"; "on": string; "organisationId": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "nextStep": (string) | (null); "nextOn": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/projects/{id}/lose": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/projects/{id}/next-step": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "nextStep": (string) | (null); "nextOn": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": string; "nameEn": (string) | (null); "investor": string; "organisationId": (string) | (null); "organisationName": (string) | (null); "organisationNameEn": (string) | (null); "industry": (string) | (null); "centreId": (string) | (null); "plannedInvestment": (string) | (null); "source": "fair" | "referral" | "outreach" | "application" | "institute" | "other"; "owner": "bureau" | "operator"; "nextStep": (string) | (null); "nextOn": (string) | (null); "lostReason": (string) | (null); "stages": ({ "id": string; "stage": "lead" | "talks" | "signed" | "landed" | "in-production" | "lost"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/returns": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "organisation"?: string; "period"?: string; "state"?: "filed" | "questioned" | "accepted"; "order"?: "effect" | "period"; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "returns": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "period": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "explanations": ({ "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "rule": "unit" | "change" | "research-staff"; "words": string })[] } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/returns/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "explanations": ({ "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "rule": "unit" | "change" | "research-staff"; "words": string })[]; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/returns/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/returns/{id}/refile": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "explanations": ({ "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "rule": "unit" | "change" | "research-staff"; "words": string })[]; "answer": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/returns/{id}/question": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "question": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/returns/{id}/accept": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "period": string; "state": "filed" | "questioned" | "accepted"; "filedOn": string; "dueOn": string; "values": { "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }; "lastQuarter": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "yearBefore": ({ "sales": (string) | (null); "researchSpending": (string) | (null); "investment": (string) | (null); "staff": (string) | (null); "researchStaff": (string) | (null) }) | (null); "findings": ({ "rule": "unit" | "change" | "research-staff"; "cell": "sales" | "researchSpending" | "investment" | "staff" | "researchStaff"; "message": { "en": string; "zh": string }; "usual": ({ "low": string; "high": string }) | (null); "offer": (string) | (null); "explanation": (string) | (null) })[]; "question": (string) | (null); "answer": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/due-returns": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "period"?: string; "asOf"?: string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "period": string; "dueOn": string; "organisations": ({ "organisationId": string; "organisationName": string; "organisationNameEn": string })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/received-sheets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "series"?: "high-tech-added-value" | "high-tech-investment"; "kind"?: "detailed" | "comparison"; "period"?: string; "asOf"?: string; "q"?: string; "newest"?: "yes" | "no"; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "sheets": ({ "id": string; "version": string; "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "unit": "yuan" | "wan" | "million"; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "replaces": (string) | (null); "words": (string) | (null); "edition": number; "replacedBy": (string) | (null); "rows": number; "regions": number; "level": (string) | (null); "growth": (string) | (null); "gates": { "level": "open" | "stopped"; "growth": "open" | "waiting" | "explained" } })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "unit": "yuan" | "wan" | "million"; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "words": (string) | (null); "statements": ({ "region": string; "level": (string) | (null); "levelStep": (string) | (null); "growth": (string) | (null); "growthBasis": ("nominal" | "comparable-prices") | (null) })[]; "rows": ({ "subject": string; "subjectName": string; "industry": (string) | (null); "filed": string; "base": (string) | (null); "priceIndex": (string) | (null); "status": "filed" | "estimated"; "note": (string) | (null) })[]; "replaces": ({ "id": string; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } }) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "unit": "yuan" | "wan" | "million"; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "replaces": (string) | (null); "words": (string) | (null); "edition": number; "replacedBy": (string) | (null); "statements": ({ "region": string; "level": (string) | (null); "growth": (string) | (null); "growthBasis": ("nominal" | "comparable-prices") | (null) })[]; "rows": ({ "subject": string; "subjectName": string; "industry": (string) | (null); "filed": string; "base": (string) | (null); "priceIndex": (string) | (null); "status": "filed" | "estimated"; "note": (string) | (null); "id": string; "value": string })[]; "check": { "findings": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null); "check": "level" | "growth"; "inside": { "en": string; "zh": string }; "detail": ({ "subject": (string) | (null); "name": (string) | (null); "value": string; "usual": string; "unit": "yuan" | "wan" | "million" | "ratio" | "per-cent"; "history": ({ "period": string; "value": string })[]; "hypotheses": ({ "factor": string; "exponent": number; "distance": number; "value": string })[] }) | (null); "explained": ({ "withWhom": string; "saidOn": string; "by": (string) | (null) }) | (null) })[]; "growths": ({ "basis": "stated" | "comparable-prices" | "nominal" | "same-sample"; "value": (string) | (null); "reason": ({ "en": string; "zh": string }) | (null); "rows": number })[]; "impliedBases": ({ "priceIndex": string; "base": string })[]; "total": (string) | (null); "base": (string) | (null); "estimated": number }; "editions": ({ "id": string; "receivedOn": string; "document": string; "status": "final" | "assumed" })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/received-sheets/check": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "unit": "yuan" | "wan" | "million"; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "words": (string) | (null); "statements": ({ "region": string; "level": (string) | (null); "levelStep": (string) | (null); "growth": (string) | (null); "growthBasis": ("nominal" | "comparable-prices") | (null) })[]; "rows": ({ "subject": string; "subjectName": string; "industry": (string) | (null); "filed": string; "base": (string) | (null); "priceIndex": (string) | (null); "status": "filed" | "estimated"; "note": (string) | (null) })[]; "replaces": ({ "id": string; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } }) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "findings": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null); "check": "level" | "growth"; "inside": { "en": string; "zh": string }; "detail": ({ "subject": (string) | (null); "name": (string) | (null); "value": string; "usual": string; "unit": "yuan" | "wan" | "million" | "ratio" | "per-cent"; "history": ({ "period": string; "value": string })[]; "hypotheses": ({ "factor": string; "exponent": number; "distance": number; "value": string })[] }) | (null); "explained": ({ "withWhom": string; "saidOn": string; "by": (string) | (null) }) | (null) })[]; "growths": ({ "basis": "stated" | "comparable-prices" | "nominal" | "same-sample"; "value": (string) | (null); "reason": ({ "en": string; "zh": string }) | (null); "rows": number })[]; "impliedBases": ({ "priceIndex": string; "base": string })[]; "total": (string) | (null); "base": (string) | (null); "estimated": number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/received-sheets/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "unit": "yuan" | "wan" | "million"; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "replaces": (string) | (null); "words": (string) | (null); "edition": number; "replacedBy": (string) | (null); "statements": ({ "region": string; "level": (string) | (null); "growth": (string) | (null); "growthBasis": ("nominal" | "comparable-prices") | (null) })[]; "rows": ({ "subject": string; "subjectName": string; "industry": (string) | (null); "filed": string; "base": (string) | (null); "priceIndex": (string) | (null); "status": "filed" | "estimated"; "note": (string) | (null); "id": string; "value": string })[]; "check": { "findings": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null); "check": "level" | "growth"; "inside": { "en": string; "zh": string }; "detail": ({ "subject": (string) | (null); "name": (string) | (null); "value": string; "usual": string; "unit": "yuan" | "wan" | "million" | "ratio" | "per-cent"; "history": ({ "period": string; "value": string })[]; "hypotheses": ({ "factor": string; "exponent": number; "distance": number; "value": string })[] }) | (null); "explained": ({ "withWhom": string; "saidOn": string; "by": (string) | (null) }) | (null) })[]; "growths": ({ "basis": "stated" | "comparable-prices" | "nominal" | "same-sample"; "value": (string) | (null); "reason": ({ "en": string; "zh": string }) | (null); "rows": number })[]; "impliedBases": ({ "priceIndex": string; "base": string })[]; "total": (string) | (null); "base": (string) | (null); "estimated": number }; "editions": ({ "id": string; "receivedOn": string; "document": string; "status": "final" | "assumed" })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "words": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "unit": "yuan" | "wan" | "million"; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "replaces": (string) | (null); "words": (string) | (null); "edition": number; "replacedBy": (string) | (null); "statements": ({ "region": string; "level": (string) | (null); "growth": (string) | (null); "growthBasis": ("nominal" | "comparable-prices") | (null) })[]; "rows": ({ "subject": string; "subjectName": string; "industry": (string) | (null); "filed": string; "base": (string) | (null); "priceIndex": (string) | (null); "status": "filed" | "estimated"; "note": (string) | (null); "id": string; "value": string })[]; "check": { "findings": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null); "check": "level" | "growth"; "inside": { "en": string; "zh": string }; "detail": ({ "subject": (string) | (null); "name": (string) | (null); "value": string; "usual": string; "unit": "yuan" | "wan" | "million" | "ratio" | "per-cent"; "history": ({ "period": string; "value": string })[]; "hypotheses": ({ "factor": string; "exponent": number; "distance": number; "value": string })[] }) | (null); "explained": ({ "withWhom": string; "saidOn": string; "by": (string) | (null) }) | (null) })[]; "growths": ({ "basis": "stated" | "comparable-prices" | "nominal" | "same-sample"; "value": (string) | (null); "reason": ({ "en": string; "zh": string }) | (null); "rows": number })[]; "impliedBases": ({ "priceIndex": string; "base": string })[]; "total": (string) | (null); "base": (string) | (null); "estimated": number }; "editions": ({ "id": string; "receivedOn": string; "document": string; "status": "final" | "assumed" })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/received-sheets/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/received-sheets/{id}/explanations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "region": string; "rule": string; "words": string; "withWhom": string; "saidOn": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "series": "high-tech-added-value" | "high-tech-investment"; "kind": "detailed" | "comparison"; "period": string; "fromOffice": string; "fromOfficeEn": (string) | (null); "document": string; "receivedOn": string; "unit": "yuan" | "wan" | "million"; "priceBasis": "current-prices" | "constant-prices"; "universe": "comparable" | "published"; "status": "final" | "assumed"; "replaces": (string) | (null); "words": (string) | (null); "edition": number; "replacedBy": (string) | (null); "statements": ({ "region": string; "level": (string) | (null); "growth": (string) | (null); "growthBasis": ("nominal" | "comparable-prices") | (null) })[]; "rows": ({ "subject": string; "subjectName": string; "industry": (string) | (null); "filed": string; "base": (string) | (null); "priceIndex": (string) | (null); "status": "filed" | "estimated"; "note": (string) | (null); "id": string; "value": string })[]; "check": { "findings": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null); "check": "level" | "growth"; "inside": { "en": string; "zh": string }; "detail": ({ "subject": (string) | (null); "name": (string) | (null); "value": string; "usual": string; "unit": "yuan" | "wan" | "million" | "ratio" | "per-cent"; "history": ({ "period": string; "value": string })[]; "hypotheses": ({ "factor": string; "exponent": number; "distance": number; "value": string })[] }) | (null); "explained": ({ "withWhom": string; "saidOn": string; "by": (string) | (null) }) | (null) })[]; "growths": ({ "basis": "stated" | "comparable-prices" | "nominal" | "same-sample"; "value": (string) | (null); "reason": ({ "en": string; "zh": string }) | (null); "rows": number })[]; "impliedBases": ({ "priceIndex": string; "base": string })[]; "total": (string) | (null); "base": (string) | (null); "estimated": number }; "editions": ({ "id": string; "receivedOn": string; "document": string; "status": "final" | "assumed" })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/visits": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string; "organisation"?: string; "after"?: string; "limit"?: number; "state"?: "planned" | "done" | "dropped"; "purpose"?: "inspection" | "follow-up" | "asked-for"; "from"?: string; "until"?: string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "visits": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "purpose": "inspection" | "follow-up" | "asked-for"; "happenedOn": string; "note": (string) | (null); "problems": ({ "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "dueOn": (string) | (null) })[] } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number; "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/visits/plan": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "purpose": "inspection" | "follow-up" | "asked-for"; "plannedOn": string; "note": (string) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number; "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/visits/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number; "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "purpose": "inspection" | "follow-up" | "asked-for"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number; "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/visits/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/visits/{id}/record": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "purpose": "inspection" | "follow-up" | "asked-for"; "happenedOn": string; "note": (string) | (null); "problems": ({ "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "dueOn": (string) | (null) })[] } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number; "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/visits/{id}/drop": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "purpose": "inspection" | "follow-up" | "asked-for"; "state": "planned" | "done" | "dropped"; "plannedOn": (string) | (null); "happenedOn": (string) | (null); "note": (string) | (null); "problemCount": number; "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string; "organisation"?: string; "after"?: string; "limit"?: number; "category"?: "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "standing"?: "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled" | "unsettled"; "owner"?: string; "town"?: string; "visit"?: string; "q"?: string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "problems": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null) })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "visitId": (string) | (null); "raisedOn": string; "dueOn": (string) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "raisedOn": string; "dueOn": string; "settlement": ({ "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null) }) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/act": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "happenedOn": string; "words": string; "nextOn": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/hand-over": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "ownerId": string; "dueOn": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/solve": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "solvedOn": string; "words": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "words": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/settle": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "kind": "slip" | "call" | "silence"; "settledOn": string; "evidence": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/problems/{id}/reopen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "words": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "visitId": (string) | (null); "category": "project-application" | "college-enterprise-docking" | "venue" | "financing" | "other"; "title": string; "says": (string) | (null); "channel": "visit" | "enterprise" | "phone"; "raisedOn": string; "ownerId": (string) | (null); "ownerName": (string) | (null); "dueOn": string; "solvedOn": (string) | (null); "answerBy": (string) | (null); "reopened": number; "standing": "overdue" | "unassigned" | "due-soon" | "unanswered" | "awaiting" | "open" | "settled"; "settledOn": (string) | (null); "settledBy": ("app" | "slip" | "call" | "silence") | (null); "visit": ({ "id": string; "happenedOn": (string) | (null); "purpose": "inspection" | "follow-up" | "asked-for" }) | (null); "actions": ({ "id": string; "side": "bureau" | "enterprise"; "happenedOn": string; "words": string; "nextOn": (string) | (null) })[]; "settlements": ({ "id": string; "settledOn": string; "kind": "app" | "slip" | "call" | "silence"; "evidence": (string) | (null); "reopenedOn": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string; "organisation"?: string; "party"?: string; "state"?: "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "loanRequests": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}/withdraw": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}/share": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "parties": (string)[] } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}/decide": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "decision": "pending" | "agreed" | "declined"; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null); "decidedOn": (string) | (null); "partyId": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}/decide-for-bureau": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "decision": "pending" | "agreed" | "declined"; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null); "decidedOn": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-requests/{id}/grant": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "amount": string; "purpose": string; "purposeEn": (string) | (null); "askedOn": string; "problemId": (string) | (null); "state": "asked" | "shared" | "agreed" | "granted" | "declined" | "withdrawn"; "parties": ({ "id": string; "partyId": (string) | (null); "name": { "en": string; "zh": string }; "role": "bureau" | "bank" | "insurer"; "decision": "pending" | "agreed" | "declined"; "decidedOn": (string) | (null); "open": boolean; "words": (string) | (null); "sharePercent": (string) | (null); "promisedOn": (string) | (null) })[]; "loan": ({ "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loans/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loans/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loans/{id}/movements": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/loan-movements/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "requestId": string; "organisationId": string; "bankId": string; "insurerId": (string) | (null); "principal": string; "ratePercent": string; "termMonths": number; "grantedOn": string; "bureauShare": string; "bankShare": string; "insurerShare": string; "premium": (string) | (null); "movements": ({ "id": string; "version": string; "kind": "drawdown" | "repayment" | "interest"; "amount": string; "happenedOn": string; "reportedBy": (string) | (null) })[]; "balance": { "drawn": string; "repaid": string; "outstanding": string; "interest": string } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/institutes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "organisation"?: string; "asOf"?: string; "field"?: "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "institutes": ({ "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": string; "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "capabilities": ({ "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": string; "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/institutes/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": string; "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": (string) | (null); "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[]; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": string; "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/institutes/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/institutes/{id}/capabilities": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": string; "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/institutes/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "organisationId": string; "organisationName": string; "organisationNameEn": string; "subject": string; "subjectEn": (string) | (null); "premises": string; "evidence": string; "from": string; "until": (string) | (null); "endReason": (string) | (null); "capabilities": ({ "id": string; "name": string; "nameEn": (string) | (null); "field": "electronics" | "biology" | "aerospace" | "materials" | "services" | "energy" | "environment" | "manufacturing"; "from": string; "until": (string) | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/training-bases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string; "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "trainingBases": ({ "id": string; "version": string; "name": { "en": string; "zh": string }; "recognisedBy": string; "evidence": string; "from": string; "until": (string) | (null); "cohorts": ({ "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] })[] })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "name": { "en": string; "zh": string }; "recognisedBy": string; "evidence": string; "from": string; "until": (string) | (null) } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": { "en": string; "zh": string }; "recognisedBy": string; "evidence": string; "from": string; "until": (string) | (null); "cohorts": ({ "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/training-bases/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": { "en": string; "zh": string }; "recognisedBy": string; "evidence": string; "from": string; "until": (string) | (null); "cohorts": ({ "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": { "en": string; "zh": string }; "recognisedBy": string; "evidence": string; "from": string; "until": (string) | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "name": { "en": string; "zh": string }; "recognisedBy": string; "evidence": string; "from": string; "until": (string) | (null); "cohorts": ({ "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/training-bases/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/training-bases/{id}/cohorts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/cohorts/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/cohorts/{id}/hosts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "places": number } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/cohorts/{id}/placements": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "baseId": string; "name": { "en": string; "zh": string }; "from": string; "until": (string) | (null); "places": number; "hosts": ({ "id": string; "version": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "places": number; "placed": number })[]; "placements": ({ "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/placements/{id}/outcome": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "outcome": "stayed" | "left"; "on": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/placements/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "organisationId": string; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null); "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "version": string; "cohortId": string; "organisationId": string; "organisation": { "en": string; "zh": string }; "trainee": string; "field": string; "fieldEn": (string) | (null); "from": string; "until": (string) | (null); "outcome": ("stayed" | "left") | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/indicators": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "indicators": ({ "id": string; "version": number; "title": { "en": string; "zh": string }; "says": { "en": string; "zh": string }; "word": "own-records" | "received"; "unit": string; "decimals": number; "confidential": boolean; "parameters": (string)[]; "compute": ({ "kind": "count"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "sum"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "ratio"; "numerator": string; "denominator": string; "scale": string }) | ({ "kind": "growth"; "of": string; "months": number }) | ({ "kind": "progress"; "of": string; "target": string }) | ({ "kind": "received"; "population": string }) | ({ "kind": "growth-between"; "current": string; "base": string; "basis": "nominal" | "comparable-prices" | "same-sample"; "level"?: string }) | ({ "kind": "rank"; "population": string; "filter": { [key: string]: string }; "dimension": string }) | ({ "kind": "attainment"; "of": string; "target": string; "quantity": "probability" | "low" | "high" }); "gate"?: { "check": "level" | "growth"; "series": string } })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "indicator": string; "parameters": { [key: string]: string }; "asOf": string; "knownAt"?: string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "figure": { "definition": { "id": string; "version": number; "hash": string }; "parameters": { [key: string]: string }; "asOf": string; "knownAt": string; "value": (string) | (null); "unit": string; "decimals": number; "status": "final" | "provisional" | "estimated" | "assumed" | "suppressed" | "withheld" | "undefined"; "reason": ({ "en": string; "zh": string }) | (null); "evidence": { "count": (number) | (null); "root": string }; "parts": ({ "role": string; "indicator": string; "asOf": string; "value": string; "unit": string; "evidence": { "count": number; "root": string } })[]; "forecast"?: { "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }; "source"?: { "office": { "en": string; "zh": string }; "documents": (string)[] }; "validation": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null) })[]; "disclosure": { "decision": "open" | "suppressed"; "rule": "public" | "consent" | "passed" | "protected" } } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/targets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string; "asOf"?: string; "measure"?: "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town"?: (string) | ("county" | "towns"); "after"?: string; "limit"?: number }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "targets": ({ "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/targets/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: { "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "correction": { "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string } } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/targets/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/targets/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "on": string; "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/targets/{id}/progress": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query: { "asOf": string; "known"?: string }; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "target": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string }; "on": (string) | (null); "reached": string; "progress": string; "passed": string; "quarters": ({ "day": string; "reached": string; "passed": string })[]; "forecast": ({ "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/target-progress": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query: { "known"?: string; "asOf": string; "measure"?: "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town"?: (string) | ("county" | "towns"); "after"?: string; "limit"?: number; "year"?: string }; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "knownAt": string; "targets": ({ "target": { "measure": "high-tech" | "giant" | "small-micro" | "innovative-start-up" | "introduced-project"; "town": (string) | (null); "from": string; "until": string; "value": string; "document": string; "id": string; "version": string }; "on": (string) | (null); "reached": string; "progress": string; "passed": string; "quarters": ({ "day": string; "reached": string; "passed": string })[]; "forecast": ({ "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }) | (null) })[]; "next": (string) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "bulletins": ({ "id": string; "version": string; "slug": string; "state": "draft" | "submitted" | "published"; "title": { "en": string; "zh": string }; "asOf": string; "notices": number })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string } } }; responses: { 201: { headers: { [name: string]: unknown }; content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string; "id": string; "version": string; "state": "draft" | "submitted" | "published"; "author": { "member": string; "name": string }; "approver": ({ "member": string; "name": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string; "id": string; "version": string; "state": "draft" | "submitted" | "published"; "author": { "member": string; "name": string }; "approver": ({ "member": string; "name": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string; "id": string; "version": string; "state": "draft" | "submitted" | "published"; "author": { "member": string; "name": string }; "approver": ({ "member": string; "name": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins/{id}/submit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string; "id": string; "version": string; "state": "draft" | "submitted" | "published"; "author": { "member": string; "name": string }; "approver": ({ "member": string; "name": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins/{id}/return": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody: { content: { "application/json": { "reason": string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string; "id": string; "version": string; "state": "draft" | "submitted" | "published"; "author": { "member": string; "name": string }; "approver": ({ "member": string; "name": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins/{id}/preview": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "words": { "en": string; "zh": string }; "figures": { [key: string]: { "id": string; "figure": { "definition": { "id": string; "version": number; "hash": string }; "parameters": { [key: string]: string }; "asOf": string; "knownAt": string; "value": (string) | (null); "unit": string; "decimals": number; "status": "final" | "provisional" | "estimated" | "assumed" | "suppressed" | "withheld" | "undefined"; "reason": ({ "en": string; "zh": string }) | (null); "evidence": { "count": (number) | (null); "root": string }; "parts": ({ "role": string; "indicator": string; "asOf": string; "value": string; "unit": string; "evidence": { "count": number; "root": string } })[]; "forecast"?: { "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }; "source"?: { "office": { "en": string; "zh": string }; "documents": (string)[] }; "validation": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null) })[]; "disclosure": { "decision": "open" | "suppressed"; "rule": "public" | "consent" | "passed" | "protected" } }; "indicator": { "id": string; "version": number; "title": { "en": string; "zh": string }; "says": { "en": string; "zh": string }; "word": "own-records" | "received"; "unit": string; "decimals": number; "confidential": boolean; "parameters": (string)[]; "compute": ({ "kind": "count"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "sum"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "ratio"; "numerator": string; "denominator": string; "scale": string }) | ({ "kind": "growth"; "of": string; "months": number }) | ({ "kind": "progress"; "of": string; "target": string }) | ({ "kind": "received"; "population": string }) | ({ "kind": "growth-between"; "current": string; "base": string; "basis": "nominal" | "comparable-prices" | "same-sample"; "level"?: string }) | ({ "kind": "rank"; "population": string; "filter": { [key: string]: string }; "dimension": string }) | ({ "kind": "attainment"; "of": string; "target": string; "quantity": "probability" | "low" | "high" }); "gate"?: { "check": "level" | "growth"; "series": string } }; "subject": { [key: string]: { "en": string; "zh": string } }; "vintages": ({ "knownAt": string; "knownAtInstant": string; "value": string })[] } }; "gates": ({ "level": "error" | "warning" | "information"; "at": string; "message": { "en": string; "zh": string } })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/bulletins/{id}/publish": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "If-Match": string }; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": string; "zh": string }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "text": { "en": string; "zh": string } }) | ({ "kind": "chart"; "text": { "en": string; "zh": string }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "text": { "en": string; "zh": string }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "indicator": string; "parameters": { [key: string]: string }; "asOf"?: string } }; "asOf": string; "id": string; "version": string; "state": "draft" | "submitted" | "published"; "author": { "member": string; "name": string }; "approver": ({ "member": string; "name": string }) | (null) } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/site-settings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "footer": { "en": string; "zh": string }; "copyright": ({ "en": string; "zh": string }) | (null); "outboundLink": ({ "label": { "en": string; "zh": string }; "url": string }) | (null); "address": (string) | (null); "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put: { parameters: { query?: never; header: { "If-Match": string }; path?: never; cookie?: never }; requestBody: { content: { "application/json": { "footer": { "en": string; "zh": string }; "copyright": ({ "en": string; "zh": string }) | (null); "outboundLink": ({ "label": { "en": string; "zh": string }; "url": string }) | (null); "address": (string) | (null) } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "footer": { "en": string; "zh": string }; "copyright": ({ "en": string; "zh": string }) | (null); "outboundLink": ({ "label": { "en": string; "zh": string }; "url": string }) | (null); "address": (string) | (null); "version": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/site-settings/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "entries": ({ "entry": string; "at": string; "actor": (string) | (null); "act": string; "reason": (string) | (null); "class": (string) | (null); "setUp": boolean; "hash": string; "changes": ({ "table": string; "id": string; "fields": ({ "field": string; "was": (string) | (null); "now": (string) | (null) })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/today": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "waiting": ({ "group": "received" | "returns" | "problems" | "visits" | "loans" | "projects"; "consequence": "published" | "broken-promise" | "somebody-waits" | "due"; "id": string; "to": string; "subject": { "en": string; "zh": string }; "says": { "en": string; "zh": string }; "effect": ({ "en": string; "zh": string }) | (null); "status": { "shape": "not-filed" | "draft" | "waiting" | "done" | "warning" | "stopped" | "overdue" | "promised" | "locked"; "text": { "en": string; "zh": string } }; "dueOn": (string) | (null); "action": { "en": string; "zh": string } })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/personas": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "demo": boolean; "workspace": { "en": string; "zh": string }; "personas": ({ "account": string; "name": string; "role": "administrator" | "officer" | "operator" | "enterprise" | "bank" | "insurer" | "institute" | "graduate" | "region" })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/releases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "releases": ({ "document": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "line": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] } }) | ({ "kind": "chart"; "line": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "line": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "id": string; "figure": { "definition": { "id": string; "version": number; "hash": string }; "parameters": { [key: string]: string }; "asOf": string; "knownAt": string; "value": (string) | (null); "unit": string; "decimals": number; "status": "final" | "provisional" | "estimated" | "assumed" | "suppressed" | "withheld" | "undefined"; "reason": ({ "en": string; "zh": string }) | (null); "evidence": { "count": (number) | (null); "root": string }; "parts": ({ "role": string; "indicator": string; "asOf": string; "value": string; "unit": string; "evidence": { "count": number; "root": string } })[]; "forecast"?: { "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }; "source"?: { "office": { "en": string; "zh": string }; "documents": (string)[] }; "validation": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null) })[]; "disclosure": { "decision": "open" | "suppressed"; "rule": "public" | "consent" | "passed" | "protected" } }; "indicator": { "id": string; "version": number; "title": { "en": string; "zh": string }; "says": { "en": string; "zh": string }; "word": "own-records" | "received"; "unit": string; "decimals": number; "confidential": boolean; "parameters": (string)[]; "compute": ({ "kind": "count"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "sum"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "ratio"; "numerator": string; "denominator": string; "scale": string }) | ({ "kind": "growth"; "of": string; "months": number }) | ({ "kind": "progress"; "of": string; "target": string }) | ({ "kind": "received"; "population": string }) | ({ "kind": "growth-between"; "current": string; "base": string; "basis": "nominal" | "comparable-prices" | "same-sample"; "level"?: string }) | ({ "kind": "rank"; "population": string; "filter": { [key: string]: string }; "dimension": string }) | ({ "kind": "attainment"; "of": string; "target": string; "quantity": "probability" | "low" | "high" }); "gate"?: { "check": "level" | "growth"; "series": string } }; "subject": { [key: string]: { "en": string; "zh": string } }; "vintages": ({ "knownAt": string; "knownAtInstant": string; "value": string })[] } }; "issuer": { "en": string; "zh": string }; "asOf": string; "publishedAt": string; "knownAt": { "entry": string; "at": string }; "ledgerHead": { "entry": string; "hash": string } }; "words": { "en": string; "zh": string }; "notices": ({ "number": number; "figureKey": string; "was": (string) | (null); "now": (string) | (null); "nowFigureId": string; "knownAt": { "entry": string; "at": string }; "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/releases/{slug}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "slug": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "document": { "slug": string; "kicker": { "en": string; "zh": string }; "title": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] }; "blocks": (({ "kind": "lead" | "heading" | "paragraph"; "line": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] } }) | ({ "kind": "chart"; "line": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] }; "chart": { "from": string; "until": string; "verb": { "en": string; "zh": string }; "reached": (string)[]; "target": string; "low": string; "high": string } }) | ({ "kind": "table"; "line": { "en": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[]; "zh": ((string) | ({ "figure": string; "form": "unit" | "bare" | "over-tens" }))[] }; "table": { "rowsAre": { "en": string; "zh": string }; "columns": ({ "name": string; "head": { "en": string; "zh": string } })[]; "rows": ({ "label": { "en": string; "zh": string }; "figures": { [key: string]: string }; "own"?: boolean })[]; "greatestFirst"?: string; "bar"?: ({ "kind": "towards-target"; "reached": string; "target": string; "from": string; "until": string }) | ({ "kind": "size"; "of": string }) } }))[]; "figures": { [key: string]: { "id": string; "figure": { "definition": { "id": string; "version": number; "hash": string }; "parameters": { [key: string]: string }; "asOf": string; "knownAt": string; "value": (string) | (null); "unit": string; "decimals": number; "status": "final" | "provisional" | "estimated" | "assumed" | "suppressed" | "withheld" | "undefined"; "reason": ({ "en": string; "zh": string }) | (null); "evidence": { "count": (number) | (null); "root": string }; "parts": ({ "role": string; "indicator": string; "asOf": string; "value": string; "unit": string; "evidence": { "count": number; "root": string } })[]; "forecast"?: { "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }; "source"?: { "office": { "en": string; "zh": string }; "documents": (string)[] }; "validation": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null) })[]; "disclosure": { "decision": "open" | "suppressed"; "rule": "public" | "consent" | "passed" | "protected" } }; "indicator": { "id": string; "version": number; "title": { "en": string; "zh": string }; "says": { "en": string; "zh": string }; "word": "own-records" | "received"; "unit": string; "decimals": number; "confidential": boolean; "parameters": (string)[]; "compute": ({ "kind": "count"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "sum"; "population": string; "filter": { [key: string]: string } }) | ({ "kind": "ratio"; "numerator": string; "denominator": string; "scale": string }) | ({ "kind": "growth"; "of": string; "months": number }) | ({ "kind": "progress"; "of": string; "target": string }) | ({ "kind": "received"; "population": string }) | ({ "kind": "growth-between"; "current": string; "base": string; "basis": "nominal" | "comparable-prices" | "same-sample"; "level"?: string }) | ({ "kind": "rank"; "population": string; "filter": { [key: string]: string }; "dimension": string }) | ({ "kind": "attainment"; "of": string; "target": string; "quantity": "probability" | "low" | "high" }); "gate"?: { "check": "level" | "growth"; "series": string } }; "subject": { [key: string]: { "en": string; "zh": string } }; "vintages": ({ "knownAt": string; "knownAtInstant": string; "value": string })[] } }; "issuer": { "en": string; "zh": string }; "asOf": string; "publishedAt": string; "knownAt": { "entry": string; "at": string }; "ledgerHead": { "entry": string; "hash": string } }; "words": { "en": string; "zh": string }; "notices": ({ "number": number; "figureKey": string; "was": (string) | (null); "now": (string) | (null); "nowFigureId": string; "knownAt": { "entry": string; "at": string }; "class": "late-return" | "correction" | "methodology" | "reclassification"; "reason": string })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/figures/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string; "figure": { "definition": { "id": string; "version": number; "hash": string }; "parameters": { [key: string]: string }; "asOf": string; "knownAt": string; "value": (string) | (null); "unit": string; "decimals": number; "status": "final" | "provisional" | "estimated" | "assumed" | "suppressed" | "withheld" | "undefined"; "reason": ({ "en": string; "zh": string }) | (null); "evidence": { "count": (number) | (null); "root": string }; "parts": ({ "role": string; "indicator": string; "asOf": string; "value": string; "unit": string; "evidence": { "count": number; "root": string } })[]; "forecast"?: { "model": "poisson" | "dispersed"; "counts": (number)[]; "periods": number; "probability": string; "low": string; "high": string }; "source"?: { "office": { "en": string; "zh": string }; "documents": (string)[] }; "validation": ({ "rule": string; "level": "error" | "warning" | "information"; "message": { "en": string; "zh": string }; "explanation": ({ "by": string; "words": string }) | (null) })[]; "disclosure": { "decision": "open" | "suppressed"; "rule": "public" | "consent" | "passed" | "protected" } } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/figures/{id}/evidence": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { "rows": ({ "key": string; "label": string; "labelEn": string; "value": string; "contributor": (string) | (null); "dimensions": { [key: string]: string } })[]; "hidden": (number) | (null); "root": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/imports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; requestBody: { content: { "multipart/form-data": { "file": string; "mapping"?: string; "kind"?: string; "source"?: string } } }; responses: { 202: { headers: { [name: string]: unknown }; content: { "application/json": { "id": string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v1/imports/{id}/errors.csv": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never }
    get: { parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "text/csv": string } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } } } }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export interface components {
  schemas: {
    Problem: { "type": string; "title": string; "status": number; "detail": string; "detailText": { "en": string; "zh": string }; "reference": string; "errors"?: ({ "field": string; "message": { "en": string; "zh": string } })[] }
  }
}
