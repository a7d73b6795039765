package io.github.otklik.examples.desk.file;

import io.github.otklik.examples.desk.setup.Channels;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket of a store that speaks S3, such as MinIO, Yandex Object Storage or VK Cloud, at an address and with keys of the office
 * alone: nothing is looked up in this machine's own settings of AWS. A store that does not answer is given up within a time, tried twice;
 * and it holds no more than a few of those who look at photos.
 */
final class Bucket implements Storage, AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int ATTEMPTS = 2;
    private static final int READERS = 16;
    private static final int NOT_FOUND = 404;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,60}");

    private final Channels.Bucket settings;
    private final S3Client client;
    private final Semaphore readers = new Semaphore(READERS);

    /**
     * One that is given up after a time.
     *
     * @param patience  how long nothing may come from it; an attempt may take twice, all of them four times as long
     */
    Bucket(Channels.Bucket settings, Duration patience) {
        this.settings = settings;
        this.client = S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle())
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                // Sums behind bodies and bodies in chunks are AWS's own; other stores refuse them.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(patience))
                .overrideConfiguration(how -> how.apiCallAttemptTimeout(patience.multipliedBy(2))
                        .apiCallTimeout(patience.multipliedBy(4))
                        .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(ATTEMPTS)
                                .build())
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }

    /** What a store is asked for; it fails as the client does. */
    private interface Call<T> {
        T make();
    }

    @Override
    public boolean ready() {
        return true;
    }

    private String key(String name) {
        return settings.prefix().isEmpty() ? name : settings.prefix() + "/" + name;
    }

    @Override
    public void put(String name, byte[] bytes, FileKind kind) throws IOException {
        PutObjectResponse put = called(() -> client.putObject(
                request -> request.bucket(settings.name()).key(key(name)).contentType(kind.type()),
                RequestBody.fromBytes(bytes)));
        if (put.eTag() == null) {
            throw new IOException("What answered in place of the store of files is none");
        }
    }

    @Override
    public Optional<Resource> find(String name) throws IOException {
        try {
            HeadObjectResponse head = read(() ->
                    client.headObject(request -> request.bucket(settings.name()).key(key(name))));
            Long length = head.contentLength();
            if (length == null) {
                throw new IOException("The store of files does not tell how long a file is");
            }
            return Optional.of(new BucketFile(
                    name,
                    length,
                    () -> read(() -> client.getObject(
                            request -> request.bucket(settings.name()).key(key(name))))));
        } catch (IOException e) {
            if (e.getCause() instanceof S3Exception refused && refused.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public void delete(String name) throws IOException {
        called(() ->
                client.deleteObject(request -> request.bucket(settings.name()).key(key(name))));
    }

    /** A call for somebody who waits for a page: when the store is slow he is told so before all of the desk's threads wait for it. */
    private <T> T read(Call<T> call) throws IOException {
        if (!readers.tryAcquire()) {
            throw new IOException("Too many wait for the store of files");
        }
        try {
            return called(call);
        } finally {
            readers.release();
        }
    }

    private static <T> T called(Call<T> call) throws IOException {
        try {
            return call.make();
        } catch (SdkException e) {
            throw new IOException(said(e), e);
        }
    }

    /** What the store said, without its sentences, which may name keys. */
    private static String said(SdkException failure) {
        if (failure instanceof S3Exception refused) {
            String code = refused.awsErrorDetails() == null
                    ? null
                    : refused.awsErrorDetails().errorCode();
            return "The store of files answered " + refused.statusCode()
                    + (code != null && CODE.matcher(code).matches() ? " " + code : "");
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return "The store of files does not answer: " + cause.getClass().getSimpleName();
    }

    @Override
    public void close() {
        client.close();
    }
}
