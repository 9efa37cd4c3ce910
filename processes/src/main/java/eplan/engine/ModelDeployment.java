package eplan.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Deploys the models of our own artifact on each start; an unchanged model makes no new version. */
@Component
class ModelDeployment implements InitializingBean {

    private final RepositoryService repository;

    ModelDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() {
        try {
            deploy(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy(Resource[] models) throws IOException {
        var deployment = repository.createDeployment().name("eplan").enableDuplicateFiltering(true);
        for (Resource model : models) {
            try (var in = model.getInputStream()) {
                deployment.addInputStream(model.getFilename(), in);
            }
        }
        deployment.deploy();
    }
}
