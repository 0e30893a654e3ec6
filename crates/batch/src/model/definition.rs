//! Job definitions as they are stored.

use wire::r#gen::batch as shape;
use wire::{Arn, Timestamp};

pub const ACTIVE: &str = "ACTIVE";
pub const INACTIVE: &str = "INACTIVE";
/// How long a deregistered definition can still be described ("DeregisterJobDefinition").
pub const INACTIVE_KEPT_MS: i64 = 180 * 24 * 3600 * 1000;

const PLATFORM_VERSION_DEFAULT: &str = "LATEST";

/// One revision of a job definition.
#[derive(Debug, Clone)]
pub struct JobDefinition {
    pub account: String,
    pub region: String,
    pub name: String,
    pub revision: i32,
    /// With the revision.
    pub arn: Arn,
    pub created_at: Timestamp,
    /// When it was deregistered.
    pub inactive_at: Option<Timestamp>,
    /// What DescribeJobDefinitions shows.
    pub detail: shape::JobDefinition,
}

impl JobDefinition {
    pub fn is_active(&self) -> bool {
        self.inactive_at.is_none()
    }

    pub fn is_fargate(&self) -> bool {
        let capabilities = self
            .detail
            .platform_capabilities
            .as_deref()
            .unwrap_or_default();
        capabilities.contains(&shape::PlatformCapability::Fargate)
    }

    pub fn iam_tags(&self) -> Vec<iam::Tag> {
        super::tags::iam_tags(self.detail.tags.as_ref())
    }
}

/// What a registration becomes: lists that were left out are shown empty, and Fargate's platform
/// version is filled in, as AWS does.
pub fn described(
    input: &shape::RegisterJobDefinitionRequest,
    arn: &Arn,
    revision: i32,
) -> shape::JobDefinition {
    let capabilities = input.platform_capabilities.as_deref().unwrap_or_default();
    let fargate = capabilities.contains(&shape::PlatformCapability::Fargate);
    shape::JobDefinition {
        job_definition_name: Some(input.job_definition_name.clone()),
        job_definition_arn: Some(arn.to_string()),
        revision: Some(revision),
        status: Some(ACTIVE.to_owned()),
        r#type: Some(input.r#type.as_str().to_owned()),
        scheduling_priority: input.scheduling_priority,
        parameters: Some(input.parameters.clone().unwrap_or_default()),
        retry_strategy: input
            .retry_strategy
            .clone()
            .map(|strategy| shape::RetryStrategy {
                evaluate_on_exit: Some(strategy.evaluate_on_exit.unwrap_or_default()),
                ..strategy
            }),
        container_properties: input
            .container_properties
            .clone()
            .map(|container| filled(container, fargate)),
        timeout: input.timeout.clone(),
        tags: Some(input.tags.clone().unwrap_or_default()),
        propagate_tags: input.propagate_tags,
        // Shown only if it was given: EC2, the default, is not filled in.
        platform_capabilities: input
            .platform_capabilities
            .clone()
            .filter(|capabilities| !capabilities.is_empty()),
        container_orchestration_type: Some(shape::OrchestrationType::Ecs),
        ..Default::default()
    }
}

fn filled(container: shape::ContainerProperties, fargate: bool) -> shape::ContainerProperties {
    #[allow(clippy::unnecessary_wraps)] // The member is an `Option`.
    fn listed<T>(list: Option<Vec<T>>) -> Option<Vec<T>> {
        Some(list.unwrap_or_default())
    }
    let said = |text: Option<String>| text.filter(|text| !text.is_empty());
    let platform = container.fargate_platform_configuration.filter(|_| fargate);
    let version = platform.and_then(|platform| said(platform.platform_version));
    shape::ContainerProperties {
        command: listed(container.command),
        volumes: listed(container.volumes),
        environment: listed(container.environment),
        mount_points: listed(container.mount_points),
        ulimits: listed(container.ulimits),
        resource_requirements: listed(container.resource_requirements),
        secrets: listed(container.secrets),
        job_role_arn: said(container.job_role_arn),
        execution_role_arn: said(container.execution_role_arn),
        linux_parameters: container
            .linux_parameters
            .map(|linux| shape::LinuxParameters {
                devices: listed(linux.devices),
                tmpfs: listed(linux.tmpfs),
                ..linux
            }),
        log_configuration: container
            .log_configuration
            .map(|logs| shape::LogConfiguration {
                options: Some(logs.options.unwrap_or_default()),
                secret_options: listed(logs.secret_options),
                ..logs
            }),
        fargate_platform_configuration: fargate.then(|| shape::FargatePlatformConfiguration {
            platform_version: Some(version.unwrap_or_else(|| PLATFORM_VERSION_DEFAULT.to_owned())),
        }),
        ..container
    }
}
/// Of a definition's ARN: its name and its revision, as ECS calls them.
pub fn family_and_revision(arn: &str) -> (&str, &str) {
    let name = arn.rsplit('/').next().unwrap_or(arn);
    name.rsplit_once(':').unwrap_or((name, ""))
}
