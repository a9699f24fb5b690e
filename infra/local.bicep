// The registration alone, for a bot that runs on a developer's machine behind a tunnel.
// UNCHECKED: no Bicep compiler was at hand where this was written; see docs/drift.md.
param botAppId string
param botTenantId string
@description('The tunnel, such as https://abc.devtunnels.ms/api/messages')
param endpoint string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'samarbeidsboten-local-${uniqueString(resourceGroup().id)}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Samarbeidsboten (lokal)'
    endpoint: endpoint
    msaAppType: 'SingleTenant'
    msaAppId: botAppId
    msaAppTenantId: botTenantId
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}
