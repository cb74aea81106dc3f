import { BlobServiceClient, type ContainerClient, RestError, type StoragePipelineOptions } from '@azure/storage-blob';
import { fileFolder, fileName, sha256Of } from './file-names';
import type { FileStore } from './file-store';
import { StorageFault } from './ports';
import type { StorageAccess } from './storage-access';

const clientOptions: StoragePipelineOptions = {
  retryOptions: { maxTries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 400 },
};
/** Milliseconds for a note of 10 MB over a slow line. Azure's clients have no timeout of their own. */
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
      const blob = container.getBlockBlobClient(fileName(key, sha256));
      const blobHTTPHeaders = { blobContentType: contentType };
      await orFault(blob.upload(bytes, bytes.byteLength, { blobHTTPHeaders, abortSignal: patience() }));
      return sha256;
    },
    get: (key, sha256) =>
      orFault(
        container.getBlobClient(fileName(key, sha256)).downloadToBuffer(0, undefined, { abortSignal: patience() }),
        [404],
      ),
    async find(key, sha256) {
      const blob = container.getBlobClient(fileName(key, sha256));
      return (await orFault(blob.getProperties({ abortSignal: patience() }), [404]))?.etag;
    },
    async remove(key, sha256, etag) {
      const options = { conditions: { ifMatch: etag }, abortSignal: patience() };
      await orFault(container.getBlobClient(fileName(key, sha256)).deleteIfExists(options), [412]);
    },
    async discard(key) {
      const abortSignal = patience();
      for await (const { name } of container.listBlobsFlat({ prefix: fileFolder(key), abortSignal })) {
        await container.getBlobClient(name).deleteIfExists({ abortSignal });
      }
    },
  };
}

function patience(): AbortSignal {
  return AbortSignal.timeout(callTimeoutMs);
}

/** Returns undefined when storage answers with one of these statuses. */
async function orFault<T>(call: Promise<T>, nothingThere: readonly number[] = []): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof RestError && nothingThere.includes(error.statusCode ?? 0)) return undefined;
    throw new StorageFault(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
