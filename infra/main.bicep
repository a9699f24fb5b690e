// Samarbeidsboten in Azure: a managed identity in place of any secret, two or more instances in
// Container Apps, the registration for Teams, a table for the checklists, and a weekly law check.
// No Application Insights: it would collect requests and dependencies. See docs/drift.md,
// «Overvåking», for counters without content.
// UNCHECKED: no Bicep compiler was at hand where this was written; see docs/drift.md.
targetScope = 'resourceGroup'

@description('Part of every name, to keep two installations apart: letters and digits, at most 10.')
@minLength(2)
@maxLength(10)
param suffix string
@description('The image, with its digest: registry.example/samarbeidsboten@sha256:…')
param image string
@description('A private registry in Azure that the identity may pull from; empty for a public one.')
param registryServer string = ''
@description('Tenants that may use the bot, with a comma between.')
param allowedTenants string
param location string = resourceGroup().location
@minValue(2)
param minInstances int = 2
param maxInstances int = 6
@description('The action that reads a person\'s own text; its risk is explained in docs.')
@allowed(['on', 'off'])
param fritekstsjekk string = 'off'
@allowed(['on', 'off'])
param kunGodkjent string = 'off'
@description('Days to keep the log, which holds no content. 0: keep none.')
param keepLogDays int = 30

var name = 'samarbeidsboten-${suffix}'
// Storage Table Data Contributor, built in.
var tableRole = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'samarbeid${toLower(suffix)}'
  location: location
  kind: 'StorageV2'
  // Zone-redundant: a list that a team has ticked off survives the loss of a data centre.
  sku: { name: 'Standard_ZRS' }
  properties: {
    // No account key opens it: only the identity's role does.
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource tables 'tableServices' = {
    name: 'default'

    resource lists 'tables' = {
      name: 'sjekklister'
    }
  }
}

resource mayUseTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableRole)
  scope: storage
  properties: {
    roleDefinitionId: tableRole
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2022-10-01' = if (keepLogDays > 0) {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: keepLogDays
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    zoneRedundant: false
    appLogsConfiguration: keepLogDays > 0 ? {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs!.properties.customerId
        sharedKey: logs!.listKeys().primarySharedKey
      }
    } : null
  }
}

var registries = empty(registryServer) ? [] : [{ server: registryServer, identity: identity.id }]
var settings = [
  { name: 'PORT', value: '3978' }
  { name: 'NODE_ENV', value: 'production' }
  { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
  { name: 'MicrosoftAppId', value: identity.properties.clientId }
  { name: 'MicrosoftAppTenantId', value: identity.properties.tenantId }
  { name: 'ALLOWED_TENANTS', value: allowedTenants }
  { name: 'STORE', value: 'table' }
  { name: 'TABLE_ENDPOINT', value: storage.properties.primaryEndpoints.table }
  { name: 'FRITEKSTSJEKK', value: fritekstsjekk }
  { name: 'KUN_GODKJENT', value: kunGodkjent }
]

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      // The old revision serves until the new one is healthy.
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: registries
    }
    template: {
      // Longer than the bot takes to finish the turns under way (20 s).
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: settings
          probes: [
            { type: 'Startup', httpGet: { path: '/health', port: 3978 }, periodSeconds: 2, failureThreshold: 30 }
            { type: 'Readiness', httpGet: { path: '/health', port: 3978 }, periodSeconds: 5 }
            { type: 'Liveness', httpGet: { path: '/health', port: 3978 }, periodSeconds: 15, failureThreshold: 4 }
          ]
        }
      ]
      scale: {
        minReplicas: minInstances
        maxReplicas: maxInstances
        rules: [{ name: 'http', http: { metadata: { concurrentRequests: '50' } } }]
      }
    }
  }
  dependsOn: [mayUseTables]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Samarbeidsboten'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: identity.properties.tenantId
    msaAppMSIResourceId: identity.id
    // Tokens come from the identity alone.
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}

// Every Monday at 04:00 UTC: what we cite against Lovdata's open data. A run that finds a
// difference fails, and a failed run is what to set an alert on.
resource lawCheck 'Microsoft.App/jobs@2024-03-01' = {
  name: 'lovsjekk-${suffix}'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    configuration: {
      triggerType: 'Schedule'
      scheduleTriggerConfig: { cronExpression: '0 4 * * 1' }
      replicaTimeout: 1800
      replicaRetryLimit: 1
      registries: registries
    }
    template: {
      volumes: [{ name: 'lovdata', storageType: 'EmptyDir' }]
      containers: [
        {
          name: 'lovsjekk'
          image: image
          command: ['node', 'dist/law/lovsjekk.js', '--hent']
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: [{ volumeName: 'lovdata', mountPath: '/app/.cache/lovdata' }]
        }
      ]
    }
  }
}

output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = app.properties.configuration.ingress.fqdn
output BOT_TENANT_ID string = identity.properties.tenantId
