// The rule of the cloud storage: the owner of a file may write it, nobody reads it but through links that a use case gives.

export const storageRule = { read: false, write: 'resource.openid == auth.openid' } as const
