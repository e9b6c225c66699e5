# syntax=docker/dockerfile:1
# The server as an image. Each step is a script in docker/, and docker/smoke takes the same steps
# where there is no Docker.

FROM eclipse-temurin:25-jdk AS jdk

FROM jdk AS runtime
COPY docker/link /build/docker/
RUN /build/docker/link /opt/java

FROM jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
COPY docker/build docker/extract docker/
RUN --mount=type=cache,target=/root/.m2 docker/build
RUN docker/extract target/argorithm-server.jar /layers

# Trained where the files will lie, for Java's caches know their places.
FROM jdk AS train
ENV JAVA_HOME=/opt/java
COPY --from=runtime /opt/java /opt/java
COPY --from=build /layers/dependencies/ /layers/application/ /opt/argorithm/
COPY src/main/resources/examples /build/examples
COPY docker/entrypoint docker/probe /opt/argorithm/
COPY docker/train /build/docker/
RUN /build/docker/train /opt/argorithm /build/examples

FROM debian:bookworm-slim
LABEL org.opencontainers.image.title="ARgorithm Server" \
      org.opencontainers.image.licenses="MIT"
# From what seldom changes to what changes with every build.
COPY --from=runtime /opt/java /opt/java
COPY --from=build /layers/dependencies/ /opt/argorithm/
COPY --from=build /layers/application/ /opt/argorithm/
COPY --from=train /opt/argorithm/runtime /opt/argorithm/runtime
COPY --from=train /opt/argorithm/server.aot /opt/argorithm/libsqlitejdbc.so /opt/argorithm/
COPY docker/entrypoint docker/probe LICENSE /opt/argorithm/

# The server may write to /data and nowhere else: all other files belong to root.
RUN install -d -o 10001 -g 10001 -m 750 /data
VOLUME /data
USER 10001:10001
WORKDIR /data

# Where this image differs from the defaults in README.md. Secrets have no defaults.
ENV JAVA_HOME=/opt/java \
    LANG=C.UTF-8 \
    HOST=0.0.0.0 \
    PORT=80 \
    STORAGE_FOLDER=/data \
    RUNTIME_FOLDER=/opt/argorithm/runtime
EXPOSE 80
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --start-interval=1s --retries=3 \
  CMD ["/opt/argorithm/probe"]
ENTRYPOINT ["/opt/argorithm/entrypoint"]
