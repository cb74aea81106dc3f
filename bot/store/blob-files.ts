import { BlobServiceClient, type ContainerClient, RestError, type StoragePipelineOptions } from '@azure/storage-blob';
import { fileFolder, fileName, sha256Of } from './file-names';
import type { FileStore } from './ports';
import type { StorageAccess } from './storage-access';

const clientOptions: StoragePipelineOptions = {
  retryOptions: { maxTries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 400 },
};
/** A note of 10 MB over a slow line; the clients have no timeout of their own. */
const callTimeoutMs = 20_000;

export function createContainerClient(access: StorageAccess, name: string): ContainerClient {
  const service =
    access.kind === 'account'
      ? new BlobServiceClient(`https://${access.account}.blob.core.windows.net`, access.credential, clientOptions)
      : BlobServiceClient.fromConnectionString(access.connectionString, clientOptions);
  return service.getContainerClient(name);
}

export function createBlobFiles(container: ContainerClient): FileStore {
  return {
    async put(key, bytes, contentType) {
      const sha256 = sha256Of(bytes);
      // A blob of this name already has these bytes, so writing it again is harmless.
      await container.getBlockBlobClient(fileName(key, sha256)).upload(bytes, bytes.byteLength, {
        blobHTTPHeaders: { blobContentType: contentType },
        abortSignal: AbortSignal.timeout(callTimeoutMs),
      });
      return sha256;
    },
    async get(key, sha256) {
      const blob = container.getBlobClient(fileName(key, sha256));
      try {
        return await blob.downloadToBuffer(0, undefined, { abortSignal: AbortSignal.timeout(callTimeoutMs) });
      } catch (error) {
        if (error instanceof RestError && error.statusCode === 404) return undefined;
        throw error;
      }
    },
    async discard(key) {
      const abortSignal = AbortSignal.timeout(callTimeoutMs);
      for await (const { name } of container.listBlobsFlat({ prefix: fileFolder(key), abortSignal })) {
        await container.getBlobClient(name).deleteIfExists({ abortSignal });
      }
    },
  };
}
