//! AWS's own managed policies, those that users of these services attach. They are everybody's and
//! in no table; their documents are AWS's, of the public list at the date in `updated_s`.
//!
//! The documents of the broad readers (`ReadOnlyAccess` and its kind) name thousands of actions at
//! AWS: here they name those of the services that can be asked here, and of their neighbours.

use wire::Timestamp;

use crate::model::{ManagedPolicy, PolicyVersion};

/// What stands where an account would in their ARNs.
pub const OWNER: &str = "aws";

#[derive(Debug)]
pub struct AwsPolicy {
    arn: &'static str,
    path: &'static str,
    name: &'static str,
    version: &'static str,
    created_s: i64,
    updated_s: i64,
    description: &'static str,
    document: &'static str,
}

/// The policy with this ARN.
pub fn find(arn: &str) -> Option<&'static AwsPolicy> {
    // Nearly every question is about another policy.
    arn.strip_prefix("arn:aws:iam::aws:policy/")?;
    POLICIES.iter().find(|policy| policy.arn == arn)
}

/// Every one, by name.
pub fn all() -> &'static [AwsPolicy] {
    &POLICIES
}

impl AwsPolicy {
    pub const fn arn(&self) -> &'static str {
        self.arn
    }

    pub const fn document(&self) -> &'static str {
        self.document
    }

    /// Made for what a root user is assumed for.
    pub fn is_root_task(&self) -> bool {
        self.path == "/root-task/"
    }

    pub fn managed(&self) -> ManagedPolicy {
        ManagedPolicy {
            arn: self.arn.to_owned(),
            account: OWNER.to_owned(),
            name: self.name.to_owned(),
            id: self.id(),
            path: self.path.to_owned(),
            description: Some(self.description.to_owned()),
            default_version: self.version.to_owned(),
            created_at: Timestamp::from_ms(self.created_s * 1000),
            updated_at: Timestamp::from_ms(self.updated_s * 1000),
            attachments: 0,
            boundaries: 0,
            tags: Vec::new(),
        }
    }

    /// The version in force; earlier ones are not kept.
    pub fn version(&self) -> PolicyVersion {
        PolicyVersion {
            id: self.version.to_owned(),
            document: self.document.to_owned(),
            created_at: Timestamp::from_ms(self.updated_s * 1000),
            is_default: true,
        }
    }

    /// An id that is the same on every server.
    fn id(&self) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, self.arn.as_bytes());
        let letters = hash.as_ref().iter().take(17);
        let letters = letters.map(|byte| char::from(LETTERS[usize::from(byte & 31)]));
        "ANPA".chars().chain(letters).collect()
    }
}

macro_rules! policy {
    ($path:literal, $name:literal, $version:literal, $created:literal, $updated:literal, $description:literal) => {
        AwsPolicy {
            arn: concat!("arn:aws:iam::aws:policy", $path, $name),
            path: $path,
            name: $name,
            version: $version,
            created_s: $created,
            updated_s: $updated,
            description: $description,
            document: include_str!(concat!("documents/", $name, ".json")),
        }
    };
}

#[rustfmt::skip]
static POLICIES: [AwsPolicy; 31] = [
    policy!("/", "AWSBatchFullAccess", "v7", 1_480_982_400, 1_666_569_600,
        "Provides full access for AWS Batch resources."),
    policy!("/service-role/", "AWSBatchServiceEventTargetRole", "v1", 1_519_776_000, 1_519_776_000,
        "Policy to enable CloudWatch Event Target for AWS Batch Job Submission"),
    policy!("/service-role/", "AWSBatchServiceRole", "v13", 1_480_982_400, 1_701_734_400,
        "Policy for AWS Batch service role which allows access to related services including EC2, Autoscaling, EC2 Container service and Cloudwatch Logs."),
    policy!("/aws-service-role/", "AWSEC2SpotFleetServiceRolePolicy", "v1", 1_508_716_800, 1_508_716_800,
        "Allows EC2 Spot Fleet to launch and manage spot fleet instances"),
    policy!("/aws-service-role/", "AWSEC2SpotServiceRolePolicy", "v1", 1_505_692_800, 1_505_692_800,
        "Allows EC2 Spot to launch and manage spot instances"),
    policy!("/", "AWSKeyManagementServicePowerUser", "v2", 1_423_180_800, 1_488_844_800,
        "Provides access to AWS Key Management Service (KMS)."),
    policy!("/service-role/", "AWSLambdaBasicExecutionRole", "v1", 1_428_537_600, 1_428_537_600,
        "Provides write permissions to CloudWatch Logs."),
    policy!("/", "AWSOrganizationsFullAccess", "v3", 1_541_462_400, 1_660_608_000,
        "Provides full access to AWS Organizations."),
    policy!("/", "AWSOrganizationsReadOnlyAccess", "v1", 1_541_462_400, 1_541_462_400,
        "Provides read-only access to AWS Organizations."),
    policy!("/aws-service-role/", "AWSOrganizationsServiceTrustPolicy", "v2", 1_507_593_600, 1_511_222_400,
        "A policy to allow AWS Organizations to share trust with other approved AWS Services for the purpose of simplifying customer configuration."),
    policy!("/", "AdministratorAccess", "v1", 1_423_180_800, 1_423_180_800,
        "Provides full access to AWS services and resources."),
    policy!("/", "AmazonEC2ContainerRegistryReadOnly", "v3", 1_450_656_000, 1_575_936_000,
        "Provides read-only access to Amazon EC2 Container Registry repositories."),
    policy!("/service-role/", "AmazonEC2ContainerServiceforEC2Role", "v7", 1_426_723_200, 1_678_060_800,
        "Default policy for the Amazon EC2 Role for Amazon EC2 Container Service."),
    policy!("/aws-service-role/", "AmazonECSServiceRolePolicy", "v1", 1_507_939_200, 1_507_939_200,
        "Policy to enable Amazon ECS to manage your cluster."),
    policy!("/service-role/", "AmazonECSTaskExecutionRolePolicy", "v1", 1_510_790_400, 1_510_790_400,
        "Provides access to other AWS service resources that are required to run Amazon ECS tasks"),
    policy!("/", "AmazonS3FullAccess", "v2", 1_423_180_800, 1_632_700_800,
        "Provides full access to all buckets via the AWS Management Console."),
    policy!("/", "AmazonS3ReadOnlyAccess", "v3", 1_423_180_800, 1_691_625_600,
        "Provides read only access to all buckets via the AWS Management Console."),
    policy!("/aws-service-role/", "AutoScalingServiceRolePolicy", "v1", 1_515_369_600, 1_515_369_600,
        "Default policy to access the AWS Services and Resources used or managed by Auto Scaling"),
    policy!("/aws-service-role/", "BatchServiceRolePolicy", "v5", 1_615_334_400, 1_652_832_000,
        "Service-Linked Role for AWS Batch to manage AWS resources."),
    policy!("/", "CloudWatchLogsFullAccess", "v3", 1_423_180_800, 1_747_699_200,
        "Provides full access to CloudWatch Logs"),
    policy!("/", "CloudWatchLogsReadOnlyAccess", "v6", 1_423_180_800, 1_700_956_800,
        "Provides read only access to CloudWatch Logs"),
    policy!("/root-task/", "IAMAuditRootUserCredentials", "v1", 1_731_542_400, 1_731_542_400,
        "Provides the ability to audit the root user credentials of a member account."),
    policy!("/root-task/", "IAMDeleteRootUserCredentials", "v1", 1_731_542_400, 1_731_542_400,
        "Provides the ability to delete the root user credentials of a member account."),
    policy!("/", "IAMFullAccess", "v2", 1_423_180_800, 1_561_075_200,
        "Provides full access to IAM via the AWS Management Console."),
    policy!("/", "IAMReadOnlyAccess", "v4", 1_423_180_800, 1_516_838_400,
        "Provides read only access to IAM via the AWS Management Console."),
    policy!("/", "IAMUserChangePassword", "v5", 1_479_168_000, 1_764_547_200,
        "Provides the ability for an IAM user to change their own password."),
    policy!("/", "PowerUserAccess", "v12", 1_423_180_800, 1_770_854_400,
        "Provides full access to AWS services and resources, but does not allow management of Users and groups."),
    policy!("/", "ReadOnlyAccess", "v1", 1_423_180_800, 1_767_225_600,
        "Provides read-only access to AWS services and resources."),
    policy!("/", "SecretsManagerReadWrite", "v6", 1_522_800_000, 1_787_616_000,
        "Provides read/write access to AWS Secrets Manager via the AWS Management Console. Note: this excludes IAM actions, so combine with IAMFullAccess if rotation configuration is required."),
    policy!("/", "SecurityAudit", "v1", 1_423_180_800, 1_767_225_600,
        "The security audit template grants access to read security configuration metadata. It is useful for software that audits the configuration of an AWS account."),
    policy!("/job-function/", "ViewOnlyAccess", "v1", 1_478_736_000, 1_767_225_600,
        "This policy grants permissions to view resources and basic metadata across all AWS services."),
];

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::policy::{Policy, PolicyKind};

    #[test]
    fn every_document_is_a_policy_and_every_arn_is_found() {
        for policy in all() {
            Policy::parse(policy.document, PolicyKind::Identity)
                .unwrap_or_else(|error| panic!("{}: {error}", policy.name));
            assert_eq!(find(policy.arn).unwrap().name, policy.name);
        }
        assert!(all().is_sorted_by_key(|policy| policy.name));
        assert!(find("arn:aws:iam::aws:policy/Absent").is_none());
    }
}
